import { useId } from 'react'
import type { Channel } from '../../domain/fact.ts'
import type { ContactResult } from '../../domain/processFacts.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import styles from './Contacting.module.css'
import { resultsOf } from './resultForm.ts'
import { resultName } from './resultName.ts'

export interface ResultChoiceProps {
  /** Of the contact. */
  readonly channel: Channel
  readonly value: ContactResult | undefined
  readonly onChange: (result: ContactResult) => void
}

/** How it went: all in sight, each under the thumb. Radio buttons underneath. */
export function ResultChoice({ channel, value, onChange }: ResultChoiceProps) {
  const { contacting: t } = useProcessT()
  const name = useId()
  return (
    <div className={styles['choices']} role="radiogroup" aria-label={t.how}>
      {resultsOf(channel).map((result) => (
        <label key={result} className={styles['choice']}>
          <input type="radio" name={name} value={result} checked={result === value} onChange={() => onChange(result)} />
          <span>{resultName(t, result, channel)}</span>
        </label>
      ))}
    </div>
  )
}
