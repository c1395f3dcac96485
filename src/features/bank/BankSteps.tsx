import type { DayOrder } from '../../domain/dayText.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { Page } from '../../ui/Page.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { BankReport } from './BankReport.tsx'
import { acceptedOf } from './review.ts'
import { ReviewStep } from './ReviewStep.tsx'
import { useBook } from './useBook.ts'
import { useReview } from './useReview.ts'
import type { OpenStatement } from './useStatement.ts'

export interface BankStepsProps {
  readonly statement: OpenStatement
  readonly onDays: (days: DayOrder) => void
  readonly onLeave: () => void
}

/** What happens with a statement that was read: look, write down, see what came of it. */
export function BankSteps({ statement, onDays, onLeave }: BankStepsProps) {
  const { bank: words } = useLaterT()
  const review = useReview(statement)
  const { report, progress, error, undone, start, stop, undo } = useBook()
  if (report) {
    const booked = new Set(acceptedOf(review.rows).map(({ fingerprint }) => fingerprint))
    return (
      <BankReport
        report={report}
        rows={review.rows.filter(({ movement }) => booked.has(movement.fingerprint))}
        {...{ error, undone, undo, onLeave }}
      />
    )
  }
  if (progress) {
    return (
      <Page key="writing" title={words.title}>
        <ProgressBar label={words.writing} {...progress} onCancel={stop} />
      </Page>
    )
  }
  return (
    <ReviewStep
      statement={statement}
      review={review}
      error={error}
      onBook={() => start(acceptedOf(review.rows))}
      onDays={onDays}
      onLeave={onLeave}
    />
  )
}
