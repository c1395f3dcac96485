import Button from '@mui/material/Button'
import type { ContactResult } from '../../domain/processFacts.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import styles from './Contacting.module.css'

/** The results that most calls have, under the thumb while calling; the others behind one more tap. */
const FIRST: readonly ContactResult[] = ['reached', 'no-answer', 'promise']

/** How the call went, to be tapped with the telephone at the ear. */
export function ResultBar({ onResult }: { readonly onResult: (result: ContactResult | undefined) => void }) {
  const { contacting: t } = useProcessT()
  return (
    <div className={styles['results']} role="group" aria-label={t.how}>
      {FIRST.map((result) => (
        <Button key={result} variant="outlined" onClick={() => onResult(result)}>
          {t.results[result]}
        </Button>
      ))}
      <Button variant="outlined" onClick={() => onResult(undefined)}>
        {t.otherResult}
      </Button>
    </div>
  )
}
