import Button from '@mui/material/Button'
import { useState } from 'react'
import { useBooksControl } from '../../commands/booksControl.ts'
import { useT } from '../../i18n/I18nContext.ts'
import styles from './Today.module.css'

/** So that nobody takes the sample for their own books; one tap wipes it, because it is nobody's work. */
export function SampleBanner() {
  const { today: t } = useT()
  const books = useBooksControl()
  const [busy, setBusy] = useState(false)
  if (!books.sample) return null
  return (
    <div className={styles['sample']}>
      <span>{t.sample}</span>
      <Button
        variant="outlined"
        disabled={busy}
        onClick={() => {
          setBusy(true)
          void books.wipeSample().finally(() => setBusy(false))
        }}
      >
        {t.sampleWipe}
      </Button>
    </div>
  )
}
