import type { Format } from '../../domain/format.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { balanceOf, type PortfolioLine } from '../../queries/portfolioLine.ts'
import { AgeMark } from '../../ui/AgeMark.tsx'
import { bucketLabel } from '../../ui/bucketLabel.ts'
import { ageColour, ageIndexOf } from '../../ui/colour.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Money } from '../../ui/Money.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import type { Figures } from './figures.ts'

export interface PortfolioRowProps {
  readonly line: PortfolioLine
  readonly buckets: Figures['buckets']
  /** The amount is that of this bucket; without one, what is overdue. */
  readonly bucket: number | null
  readonly format: Format
}

/**
 * One customer: how much is late (or in the chosen bucket), how old that is, and of how much. The label is of all that
 * the amount adds up: "1–60 días" where it lies in two buckets.
 */
export function PortfolioRow({ line, buckets, bucket, format }: PortfolioRowProps) {
  const { common, portfolio: t } = useT()
  const { currency, open, overdue, inFavour } = line
  const last = bucket ?? line.buckets.findLastIndex((sum) => sum > 0)
  const first = bucket ?? (overdue > 0 ? line.buckets.findIndex((sum, i) => i > 0 && sum > 0) : 0)
  const age = ageIndexOf(last, buckets.length)
  const amount = (bucket === null ? overdue || open : line.buckets[bucket]) || inFavour
  const label = { from: buckets[first]?.bucket.from, to: buckets[last]?.bucket.to }
  const note =
    open > 0 &&
    (inFavour > 0
      ? `${t.columnBalance} ${format.money(balanceOf(line), currency)}`
      : amount !== open && t.ofTotal(format.money(open, currency)))
  return (
    <ListRow
      href={hashOf(routes.account(line.customerId))}
      leading={<AgeMark age={age} />}
      title={<span dir="auto">{line.name || t.noName}</span>}
      subtitle={open > 0 ? bucketLabel(common, label) : common.inFavour}
      trailing={
        <Money amount={amount} currency={currency} colour={open > 0 ? ageColour(age, 'text') : 'var(--ink-soft)'} />
      }
      trailingNote={note || undefined}
    />
  )
}
