import type { ReactNode } from 'react'
import type { Day } from '../../domain/day.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import type { PortfolioLine } from '../../queries/portfolioLine.ts'
import { AgeTrack } from '../../ui/AgeTrack.tsx'
import { Money } from '../../ui/Money.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import type { Figures } from './figures.ts'
import styles from './Headline.module.css'
import { useTableFits } from './useTableFits.ts'

export interface HeadlineProps {
  readonly figures: Figures
  readonly asOf: Day
  /** First of the customers: on a phone they are below the fold, and who owes most is asked most. */
  readonly top: PortfolioLine | undefined
  /** Beside the amount: the switch of currencies. */
  readonly children: ReactNode
}

/** The balance of everybody, and how much of it is late. */
export function Headline({ figures, asOf, top, children }: HeadlineProps) {
  const { portfolio: t } = useT()
  const format = useFormat()
  const today = useToday()
  const tableFits = useTableFits()
  const { currency, open, overdue, inFavour, balance } = figures
  // Where something is in favour, the balance above is not what the share is of.
  const debts = inFavour === 0 ? undefined : format.money(open, currency)
  return (
    <section className={styles['headline']}>
      <div className={styles['balance']}>
        <h2 className={styles['label']}>{headlineOf(t, asOf, today, format.day(asOf))}</h2>
        <div className={styles['amount']}>
          <Money amount={balance} currency={currency} size="big" />
        </div>
        <p className={styles['late']}>
          {overdue > 0
            ? `${t.overdue} ${format.money(overdue, currency)} · ${t.overdueShare(format.percent(overdue / open), debts)}`
            : t.nothingOverdue}
        </p>
      </div>
      <div className={styles['side']}>
        {children}
        {!tableFits && top !== undefined && top.overdue > 0 && <MostOverdue line={top} />}
        {tableFits && <AgeTrack buckets={figures.buckets} />}
      </div>
    </section>
  )
}

function MostOverdue({ line }: { readonly line: PortfolioLine }) {
  const { portfolio: t } = useT()
  return (
    <a className={styles['most']} href={hashOf(routes.account(line.customerId))}>
      <span className={styles['who']}>
        <small>{t.mostOverdue}</small> <bdi title={line.name.slice(0, 200)}>{line.name.slice(0, 200) || t.noName}</bdi>
      </span>
      <Money amount={line.overdue} currency={line.currency} size="small" />
    </a>
  )
}

function headlineOf(t: ReturnType<typeof useT>['portfolio'], asOf: Day, today: Day, day: string): string {
  if (asOf === today) return t.owedToYou
  return asOf < today ? t.wasOwed(day) : t.willBeOwed(day)
}
