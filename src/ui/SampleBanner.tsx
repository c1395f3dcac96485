import Button from '@mui/material/Button'
import { useState } from 'react'
import { useT } from '../i18n/I18nContext.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import styles from './SampleBanner.module.css'

/** Says that these books are made up, and leads out of them. */
export function SampleBanner({ onWipe }: { readonly onWipe: () => Promise<void> }) {
  const { more: words } = useT()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  return (
    <section className={styles['banner']} aria-label={words.sampleTitle}>
      <div>
        <strong>{words.sampleTitle}</strong>
        <p>{words.sampleText}</p>
      </div>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {words.sampleWipe}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.sampleConfirmTitle}
        confirm={words.sampleConfirm}
        busy={busy}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setBusy(true)
          void onWipe()
        }}
      >
        {words.sampleConfirmText}
      </ConfirmDialog>
    </section>
  )
}
