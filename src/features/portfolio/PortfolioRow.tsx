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

/** One customer: how much is late (or in the chosen bucket), of how much, and how old the oldest of it is. */
export function PortfolioRow({ line, buckets, bucket, format }: PortfolioRowProps) {
  const { common, portfolio: t } = useT()
  const { currency, open, overdue, inFavour } = line
  const balance = balanceOf(line)
  const oldest = line.buckets.findLastIndex((amount) => amount > 0)
  const age = ageIndexOf(bucket ?? oldest, buckets.length)
  const inBucket = bucket === null ? undefined : line.buckets[bucket]
  const amount = inBucket ?? (overdue > 0 ? overdue : balance)
  const label = buckets[oldest]
  return (
    <ListRow
      href={hashOf(routes.account(line.customerId))}
      leading={<AgeMark age={age} />}
      title={<span dir="auto">{line.name || t.noName}</span>}
      subtitle={open > 0 ? label && bucketLabel(common, label.bucket) : common.inFavour}
      trailing={
        <Money
          amount={amount}
          currency={currency}
          {...(open > 0 ? { colour: ageColour(age, 'text') } : { colour: 'var(--ink-soft)' })}
        />
      }
      {...(amount !== balance && { trailingNote: t.ofTotal(format.money(inFavour > 0 ? balance : open, currency)) })}
    />
  )
}
