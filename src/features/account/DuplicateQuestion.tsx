import Button from '@mui/material/Button'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import type { EntryDetail } from '../../queries/useEntryDetail.ts'
import styles from './Account.module.css'
import type { KeptDuplicates } from './useKeptDuplicates.ts'

export interface DuplicateQuestionProps {
  readonly detail: EntryDetail
  readonly duplicates: KeptDuplicates
  readonly onReverse: () => void
}

/** Two payments of the same amount within three days may be one: the person knows. */
export function DuplicateQuestion({ detail: { entry, related }, duplicates, onReverse }: DuplicateQuestionProps) {
  const { account: words } = useT()
  const format = useFormat()
  const other = entry.maybeDuplicateOf && related.get(entry.maybeDuplicateOf)
  if (!other || other.fact.kind !== 'payment' || entry.reversedBy !== undefined || duplicates.kept.has(entry.id)) {
    return null
  }
  return (
    <section className={styles['duplicate']}>
      <h3 className={styles['nextTitle']}>{words.duplicate}</h3>
      <p>{words.duplicateText(format.money(other.fact.amount, entry.currency), format.day(other.day))}</p>
      <div className={styles['buttons']}>
        <Button variant="outlined" onClick={onReverse}>
          {words.duplicateReverse}
        </Button>
        <Button onClick={() => duplicates.keep(entry.id)}>{words.duplicateKeep}</Button>
      </div>
    </section>
  )
}
