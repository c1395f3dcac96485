import Button from '@mui/material/Button'
import { negate } from '../../domain/money.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import type { EntryDetail } from '../../queries/useEntryDetail.ts'
import styles from './Account.module.css'
import { movementAmount } from '../../ui/movementAmount.ts'
import type { KeptDuplicates } from './useKeptDuplicates.ts'

export interface DuplicateQuestionProps {
  readonly detail: EntryDetail
  readonly duplicates: KeptDuplicates
  readonly onReverse: () => void
}

/** Two payments of the same amount within three days may be one, and so may the interest of two devices: the person knows. */
export function DuplicateQuestion({ detail: { entry, related }, duplicates, onReverse }: DuplicateQuestionProps) {
  const { account: words } = useT()
  const format = useFormat()
  const other = entry.maybeDuplicateOf && related.get(entry.maybeDuplicateOf)
  if (!other || entry.reversedBy !== undefined || duplicates.kept.has(entry.id)) return null
  const isInterest = entry.fact.kind === 'charge'
  const moved = movementAmount(other.fact)
  const amount = format.money(moved < 0 ? negate(moved) : moved, entry.currency)
  const day = format.day(other.day)
  return (
    <section className={styles['duplicate']}>
      <h3 className={styles['nextTitle']}>{isInterest ? words.repeatedInterest : words.duplicate}</h3>
      <p>{isInterest ? words.repeatedInterestText(amount, day) : words.duplicateText(amount, day)}</p>
      <div className={styles['buttons']}>
        <Button variant="outlined" onClick={onReverse}>
          {words.duplicateReverse}
        </Button>
        <Button onClick={() => duplicates.keep(entry.id)}>
          {isInterest ? words.repeatedInterestKeep : words.duplicateKeep}
        </Button>
      </div>
    </section>
  )
}
