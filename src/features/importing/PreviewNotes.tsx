import Button from '@mui/material/Button'
import { useState } from 'react'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { CustomersSheet } from './CustomersSheet.tsx'
import styles from './Importing.module.css'
import { Note } from '../../ui/Note.tsx'
import { RefusedSheet } from './RefusedSheet.tsx'
import type { Preview } from './usePreview.ts'
import { WarningNotes } from './WarningNotes.tsx'

/** What a person should know before bringing it in: who is here already, what is left out, what looks odd. */
export function PreviewNotes({ preview }: { readonly preview: Preview }) {
  const { importing } = useLaterT()
  const { rows, existing, known, customersNew } = preview
  const [sheet, setSheet] = useState<'refused' | 'customers' | null>(null)
  const allKnown = known > 0 && known === rows.receivables.length
  const who = [
    ...(customersNew > 0 ? [importing.customersNew(customersNew)] : []),
    ...(existing.size > 0 ? [importing.customersThere(existing.size)] : []),
  ]
  return (
    <div className={styles['notes']}>
      {known > 0 && <Note tone="calm">{allKnown ? importing.allKnown : importing.someKnown(known)}</Note>}
      {rows.refused.length > 0 && (
        <Note tone="warn" action={<Button onClick={() => setSheet('refused')}>{importing.refusedShow}</Button>}>
          {importing.refusedCount(rows.refused.length)}
        </Note>
      )}
      {rows.settledRows > 0 && !allKnown && <Note tone="warn">{importing.settledRows(rows.settledRows)}</Note>}
      {!allKnown && <WarningNotes warnings={rows.warnings} />}
      {who.length > 0 && (
        <Note tone="calm" action={<Button onClick={() => setSheet('customers')}>{importing.customersShow}</Button>}>
          {who.join(', ')}
        </Note>
      )}
      {sheet === 'refused' && <RefusedSheet refused={rows.refused} onClose={() => setSheet(null)} />}
      {sheet === 'customers' && <CustomersSheet preview={preview} onClose={() => setSheet(null)} />}
    </div>
  )
}
