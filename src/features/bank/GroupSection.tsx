import Button from '@mui/material/Button'
import { useId, useState } from 'react'
import type { MatchBooks } from '../../domain/matching/movements.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import styles from './Bank.module.css'
import { MovementRow } from './MovementRow.tsx'
import type { Group, ReviewRow } from './review.ts'
import type { Review } from './useReview.ts'

export interface GroupSectionProps {
  readonly group: Group
  readonly rows: readonly ReviewRow[]
  readonly review: Review
  readonly books: MatchBooks
  /** Whose it is, is to be chosen. */
  readonly onAsk: (row: ReviewRow) => void
}

const PAGE = 50
/** Nothing to decide in these: they are folded away. */
const FOLDED: ReadonlySet<Group> = new Set(['none', 'outgoing'])

/** Movements of which the same is known. */
export function GroupSection({ group, rows, review, books, onAsk }: GroupSectionProps) {
  const { bank: words } = useLaterT()
  const id = useId()
  const [shown, setShown] = useState(PAGE)
  if (rows.length === 0) return null
  const proposed = rows.filter(({ proposal }) => proposal !== null)
  const all = proposed.length > 0 && proposed.every(({ taken }) => taken)
  const inside = (
    <>
      <p className={styles['soft']}>{words.groupHelp[group]}</p>
      {group !== 'choose' && proposed.length > 1 && (
        <Button variant="outlined" onClick={() => review.take(proposed, !all)} sx={{ justifySelf: 'start' }}>
          {all ? words.unmarkAll : words.markAll}
        </Button>
      )}
      <ul className={styles['rows']}>
        {rows.slice(0, shown).map((row) => (
          <li key={row.movement.fingerprint}>
            <MovementRow row={row} review={review} books={books} onAsk={() => onAsk(row)} />
          </li>
        ))}
      </ul>
      {rows.length > shown && <Button onClick={() => setShown(shown + PAGE)}>{words.more}</Button>}
    </>
  )
  if (FOLDED.has(group)) {
    return (
      <details className={styles['group']}>
        <summary className={styles['summary']}>
          {words.groups[group]} · {rows.length}
        </summary>
        {inside}
      </details>
    )
  }
  return (
    <section aria-labelledby={id} className={styles['group']}>
      <h2 id={id} className={styles['heading']}>
        {words.groups[group]} · {rows.length}
      </h2>
      {inside}
    </section>
  )
}
