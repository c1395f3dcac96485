import Button from '@mui/material/Button'
import { useState } from 'react'
import type { DocumentsReport } from '../../commands/importDocuments.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { RefusedDocument } from '../../interchange/documentProtocol.ts'
import { Note } from '../../ui/Note.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Importing.module.css'
import { RefusedDocumentsSheet } from './RefusedDocumentsSheet.tsx'

export interface DocumentsReportStepProps {
  readonly report: DocumentsReport
  readonly refused: readonly RefusedDocument[]
  readonly onLeave: () => void
}

/** What came in, what was there, what was left out. */
export function DocumentsReportStep({ report, refused, onLeave }: DocumentsReportStepProps) {
  const { eInvoices: words, importing } = useLaterT()
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const { invoices, creditNotes, payments, inFavour, alreadyThere, stopped, made } = report
  const nothing = invoices + creditNotes + payments === 0
  const figures = [
    [words.sums.invoices, invoices],
    [words.sums.credits, creditNotes],
    [words.sums.payments, payments],
    [importing.customersAdded, made.customers.length],
    [importing.alreadyThere, alreadyThere],
    [words.left, refused.length],
  ] as const
  return (
    <Page
      key="report"
      title={stopped ? importing.stoppedTitle : nothing ? importing.nothingTitle : importing.doneTitle}
      bottom={
        <Button variant="contained" size="large" href={hashOf(routes.portfolio())}>
          {importing.seePortfolio}
        </Button>
      }
    >
      <div className={styles['stack']}>
        {stopped && <p>{importing.stoppedText}</p>}
        {inFavour > 0 && <Note tone="warn">{words.inFavour(inFavour)}</Note>}
        <dl className={styles['report']}>
          {figures.map(([label, figure]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{format.number(figure)}</dd>
            </div>
          ))}
        </dl>
        <div className={styles['actions']}>
          {refused.length > 0 && (
            <Button variant="outlined" onClick={() => setOpen(true)}>
              {importing.refusedShow}
            </Button>
          )}
          <Button variant="outlined" onClick={onLeave}>
            {importing.otherFile}
          </Button>
        </div>
        {open && <RefusedDocumentsSheet refused={refused} onClose={() => setOpen(false)} />}
      </div>
    </Page>
  )
}
