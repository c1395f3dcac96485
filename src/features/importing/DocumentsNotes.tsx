import Button from '@mui/material/Button'
import { useState } from 'react'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { RefusedDocument } from '../../interchange/documentProtocol.ts'
import type { Sale } from '../../interchange/documentSorting.ts'
import { Note } from '../../ui/Note.tsx'
import { warnedOf, withoutInvoice, type DocumentsPreview } from './documentsPreview.ts'
import styles from './Importing.module.css'
import { PartiesSheet } from './PartiesSheet.tsx'
import { RefusedDocumentsSheet } from './RefusedDocumentsSheet.tsx'

export interface DocumentsNotesProps {
  readonly preview: DocumentsPreview
  readonly sales: readonly Sale[]
  readonly refused: readonly RefusedDocument[]
  readonly passedOver: number
}

/** What a person should know before bringing them in: who is here, what looks odd, what stays out and why. */
export function DocumentsNotes({ preview, sales, refused, passedOver }: DocumentsNotesProps) {
  const { eInvoices: words, importing } = useLaterT()
  const [sheet, setSheet] = useState<'refused' | 'customers' | null>(null)
  const { sorted, known, existing } = preview
  const keys = new Set(sales.map(({ customer }) => customer))
  const there = [...keys].filter((key) => existing.has(key)).length
  const who = [
    ...(keys.size > there ? [importing.customersNew(keys.size - there)] : []),
    ...(there > 0 ? [importing.customersThere(there)] : []),
  ]
  const undated = sales.filter(({ document }) => document.kind === 'invoice' && document.instalments.length === 0)
  const warnings = [
    [undated.length, words.dueFromTerms],
    [withoutInvoice(preview, sales), words.willBeInFavour],
    [warnedOf(sales, 'due-before-issue'), words.dueBeforeIssue],
    [warnedOf(sales, 'instalments-disagree'), words.instalmentsDisagree],
  ] as const
  const leftOut = [
    [known.size, words.known],
    [sorted.purchases, words.purchases],
    [sorted.ofOthers, words.ofOthers],
    [sorted.settled, words.settled],
    [sorted.toNobody.length, words.toNobody],
    [sorted.repeated, words.repeated],
    [passedOver, words.passedOver],
  ] as const
  const said = leftOut.flatMap(([count, say]) => (count > 0 ? [say(count)] : []))
  return (
    <div className={styles['notes']}>
      {refused.length > 0 && (
        <Note tone="warn" action={<Button onClick={() => setSheet('refused')}>{importing.refusedShow}</Button>}>
          {words.refusedCount(refused.length)}
        </Note>
      )}
      {warnings.map(([count, say], i) =>
        count > 0 ? (
          <Note key={i} tone={i === 0 ? 'calm' : 'warn'}>
            {say(count)}
          </Note>
        ) : null,
      )}
      {who.length > 0 && (
        <Note tone="calm" action={<Button onClick={() => setSheet('customers')}>{importing.customersShow}</Button>}>
          {who.join(', ')}
        </Note>
      )}
      {said.length > 0 && (
        <Note tone="calm">
          <ul className={styles['plain']}>
            {said.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Note>
      )}
      {sheet === 'refused' && <RefusedDocumentsSheet refused={refused} onClose={() => setSheet(null)} />}
      {sheet === 'customers' && <PartiesSheet preview={preview} keys={keys} onClose={() => setSheet(null)} />}
    </div>
  )
}
