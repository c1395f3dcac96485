import { useState } from 'react'
import type { DocumentsReport } from '../../commands/importDocuments.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { RefusedDocument } from '../../interchange/documentProtocol.ts'
import { Note } from '../../ui/Note.tsx'
import { RefusedDocumentsSheet } from './RefusedDocumentsSheet.tsx'
import { ReportPage } from './ReportPage.tsx'

export interface DocumentsReportStepProps {
  readonly report: DocumentsReport
  readonly refused: readonly RefusedDocument[]
  readonly onLeave: () => void
}

/** What came in, what was there, what was left out. */
export function DocumentsReportStep({ report, refused, onLeave }: DocumentsReportStepProps) {
  const { eInvoices: words, importing } = useLaterT()
  const [open, setOpen] = useState(false)
  const { invoices, creditNotes, payments, inFavour, alreadyThere, stopped, made } = report
  const figures = [
    [words.sums.invoices, invoices],
    [words.sums.credits, creditNotes],
    [words.sums.payments, payments],
    [importing.customersAdded, made.customers.length],
    [importing.alreadyThere, alreadyThere],
    [words.left, refused.length],
  ] as const
  return (
    <ReportPage
      figures={figures}
      isNothing={invoices + creditNotes + payments === 0}
      isStopped={stopped}
      onRefused={refused.length > 0 ? () => setOpen(true) : undefined}
      onLeave={onLeave}
      note={inFavour > 0 && <Note tone="warn">{words.inFavour(inFavour)}</Note>}
    >
      {open && <RefusedDocumentsSheet refused={refused} onClose={() => setOpen(false)} />}
    </ReportPage>
  )
}
