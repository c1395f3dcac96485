import { useState } from 'react'
import type { ImportReport } from '../../commands/importReceivables.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { Refused } from '../../interchange/receivables.ts'
import { RefusedSheet } from './RefusedSheet.tsx'
import { ReportPage } from './ReportPage.tsx'

export interface ReportStepProps {
  readonly report: ImportReport
  readonly refused: readonly Refused[]
  readonly onLeave: () => void
}

/** What came in, what was there, what was left out. */
export function ReportStep({ report, refused, onLeave }: ReportStepProps) {
  const { importing } = useLaterT()
  const [open, setOpen] = useState(false)
  const { added, alreadyThere, customersAdded, stopped } = report
  const figures = [
    [importing.added, added],
    [importing.alreadyThere, alreadyThere],
    [importing.customersAdded, customersAdded],
    [importing.refusedRows, refused.length],
  ] as const
  return (
    <ReportPage
      figures={figures}
      isNothing={added === 0}
      isStopped={stopped}
      onRefused={refused.length > 0 ? () => setOpen(true) : undefined}
      onLeave={onLeave}
    >
      {open && <RefusedSheet refused={refused} onClose={() => setOpen(false)} />}
    </ReportPage>
  )
}
