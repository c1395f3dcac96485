import Button from '@mui/material/Button'
import { useState } from 'react'
import type { ImportReport } from '../../commands/importReceivables.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { Refused } from '../../interchange/receivables.ts'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Importing.module.css'
import { RefusedSheet } from './RefusedSheet.tsx'

export interface ReportStepProps {
  readonly report: ImportReport
  readonly refused: readonly Refused[]
  readonly onLeave: () => void
}

/** What came in, what was there, what was left out. */
export function ReportStep({ report, refused, onLeave }: ReportStepProps) {
  const { importing } = useLaterT()
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const { added, alreadyThere, customersAdded, stopped } = report
  const title = stopped ? importing.stoppedTitle : added === 0 ? importing.nothingTitle : importing.doneTitle
  const figures = [
    [importing.added, added],
    [importing.alreadyThere, alreadyThere],
    [importing.customersAdded, customersAdded],
    [importing.refusedRows, refused.length],
  ] as const
  return (
    <Page
      title={title}
      bottom={
        <Button variant="contained" size="large" href={hashOf(routes.portfolio())}>
          {importing.seePortfolio}
        </Button>
      }
    >
      <div className={styles['stack']}>
        {stopped && <p>{importing.stoppedText}</p>}
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
        {open && <RefusedSheet refused={refused} onClose={() => setOpen(false)} />}
      </div>
    </Page>
  )
}
