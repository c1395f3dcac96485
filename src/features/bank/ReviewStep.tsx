import Button from '@mui/material/Button'
import { useState } from 'react'
import type { DayOrder } from '../../domain/dayText.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Note } from '../../ui/Note.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Bank.module.css'
import { totalText } from './bankText.ts'
import { GroupSection } from './GroupSection.tsx'
import { GROUPS, type ReviewRow } from './review.ts'
import { WhoseSheet } from './WhoseSheet.tsx'
import { Understood } from './Understood.tsx'
import type { Review } from './useReview.ts'
import type { OpenStatement } from './useStatement.ts'

export interface ReviewStepProps {
  readonly statement: OpenStatement
  readonly review: Review
  /** Why the last try to write failed. */
  readonly error: string | null
  readonly onBook: () => void
  readonly onDays: (days: DayOrder) => void
  readonly onLeave: () => void
}

/** Every movement that came in, in groups by how sure it is whose payment it is. */
export function ReviewStep({ statement, review, error, onBook, onDays, onLeave }: ReviewStepProps) {
  const { bank: words } = useLaterT()
  const format = useFormat()
  const [asked, setAsked] = useState<ReviewRow | null>(null)
  const { rows } = review
  const taken = rows.filter((row) => row.taken)
  const income = rows.filter(({ group }) => group === 'sure' || group === 'likely' || group === 'choose')
  const seen = rows.filter(({ reason }) => reason === 'seen')
  return (
    <Page
      key="review"
      title={words.title}
      back={hashOf(routes.more())}
      bottom={
        income.length > 0 && (
          <Button variant="contained" size="large" disabled={taken.length === 0} onClick={onBook}>
            {taken.length === 0 ? words.bookNone : words.book(taken.length, totalText(taken, format))}
          </Button>
        )
      }
    >
      <div className={styles['stack']}>
        {error !== null && (
          <Note tone="error" role="alert">
            {error}
          </Note>
        )}
        <Understood file={statement.file} onDays={onDays} onLeave={onLeave} />
        {income.length === 0 && (
          <EmptyState
            picture="envelope"
            title={seen.length > 0 ? words.allSeenTitle : words.emptyTitle}
            text={seen.length > 0 ? words.allSeenText : words.emptyText}
          />
        )}
        {GROUPS.map((group) => (
          <GroupSection
            key={group}
            group={group}
            rows={rows.filter((row) => row.group === group)}
            review={review}
            books={statement.books}
            onAsk={setAsked}
          />
        ))}
        {asked && (
          <WhoseSheet
            key={asked.movement.fingerprint}
            row={asked}
            review={review}
            books={statement.books}
            onClose={() => setAsked(null)}
          />
        )}
      </div>
    </Page>
  )
}
