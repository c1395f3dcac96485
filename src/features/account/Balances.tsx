import { agingBuckets, agingOfDues } from '../../domain/aging.ts'
import type { Day } from '../../domain/day.ts'
import { negate, subtract, ZERO, type MinorUnits } from '../../domain/money.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import type { AccountSummary } from '../../queries/useAccountSummaries.ts'
import { AgeBar } from '../../ui/AgeBar.tsx'
import { ageColour } from '../../ui/colour.ts'
import { Money } from '../../ui/Money.tsx'
import styles from './Account.module.css'

export interface BalancesProps {
  readonly summaries: readonly AccountSummary[]
  readonly business: BusinessProfile
}

/** What is owed, large, one block a currency: two currencies are never added up. */
export function Balances({ summaries, business }: BalancesProps) {
  const { account: words } = useT()
  const own = (row: AccountSummary) => Number(row.currency !== business.currency)
  const shown = summaries.filter((row) => row.open !== 0 || row.inFavour !== 0).toSorted((a, b) => own(a) - own(b))
  if (shown.length === 0) {
    return (
      <section className={styles['balance']}>
        <p className={styles['owes']}>{summaries.length === 0 ? words.nothingYet : words.settled}</p>
        {summaries.length === 0 ? (
          <p className={styles['soft']}>{words.nothingYetText}</p>
        ) : (
          <Money amount={ZERO} currency={business.currency} size="big" />
        )}
      </section>
    )
  }
  return shown.map((row) => <Balance key={row.id} row={row} limits={business.agingLimits} />)
}

function Balance({ row, limits }: { readonly row: AccountSummary; readonly limits: readonly number[] }) {
  const { account: words, common } = useT()
  const format = useFormat()
  const today = useToday()
  const { currency, open, inFavour } = row
  const balance = subtract(open, inFavour)
  const money = (amount: MinorUnits) => format.money(amount, currency)
  const amounts = agingOfDues(Object.entries(row.dues) as [Day, MinorUnits][], today, limits)
  const buckets = agingBuckets(limits).map((bucket, i) => ({ bucket, amount: amounts[i] ?? ZERO }))
  return (
    <section className={styles['balance']}>
      <p className={styles['owes']}>{balance < 0 ? common.inFavour : words.owes}</p>
      <Money
        amount={balance < 0 ? negate(balance) : balance}
        currency={currency}
        size="big"
        {...(balance < 0 ? { colour: ageColour(0, 'text') } : {})}
      />
      {open > 0 && inFavour > 0 && (
        <p className={styles['sum']}>{words.sum(money(open), money(inFavour), money(balance))}</p>
      )}
      {open > 0 && <AgeBar buckets={buckets} currency={currency} compact />}
    </section>
  )
}
