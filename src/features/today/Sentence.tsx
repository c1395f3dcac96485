import type { CurrencyCode } from '../../domain/currency.ts'
import { sum } from '../../domain/money.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import type { TodayList } from '../../queries/useTodayList.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import styles from './Today.module.css'

export interface SentenceProps {
  readonly list: TodayList
  readonly currency: CurrencyCode
  /** Only customers with this tag are meant. */
  readonly tag: string | undefined
}

/** The whole day in one sentence. */
export function Sentence({ list, currency, tag }: SentenceProps) {
  const { today: t } = useT()
  const format = useFormat()
  const { toContact, toCheck, waiting, more } = list
  if (toContact.length > 0) {
    const amount = format.money(sum(toContact.map(({ asked }) => asked)), currency, {
      cents: 'hide-zero',
    })
    return (
      <p className={styles['sentence']}>
        {more ? t.collectFirst(amount, toContact.length) : t.collect(amount, toContact.length)}
      </p>
    )
  }
  if (waiting.length > 0 || toCheck.length > 0) {
    return (
      <div className={styles['sentence']}>
        <p>{t.nobodyToday}</p>
        {toCheck.length > 0 && <p className={styles['second']}>{t.nobodyTodayCheck(toCheck.length)}</p>}
        {waiting.length > 0 && <p className={styles['second']}>{t.nobodyTodayText(waiting.length)}</p>}
      </div>
    )
  }
  return <EmptyState picture="cup" title={tag === undefined ? t.calmTitle : t.calmRound(tag)} text={t.calmText} />
}
