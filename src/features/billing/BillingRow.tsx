import { useFormat } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import type { BillingLine } from '../../queries/useWeeklyBilling.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Money } from '../../ui/Money.tsx'

export interface BillingRowProps {
  readonly line: BillingLine
  readonly onChoose: (line: BillingLine) => void
}

/** One customer: why in this week, and how much there is to bill. */
export function BillingRow({ line, onChoose }: BillingRowProps) {
  const { billing: t } = useProcessT()
  const format = useFormat()
  const today = useToday()
  const [first, ...others] = line.amounts
  const why =
    line.type === 'due' && line.why === 'review'
      ? t.review
      : line.turn < today
        ? t.left(format.dayShort(line.turn))
        : t.turn
  const elsewhere = others.map(({ amount, currency }) => format.money(amount, currency)).join(', ')
  const what = line.unbilled.length > 0 ? t.unbilled : t.owed
  return (
    <ListRow
      onClick={() => onChoose(line)}
      title={<span dir="auto">{line.name || t.noName}</span>}
      subtitle={why}
      trailing={first ? <Money amount={first.amount} currency={first.currency} /> : ''}
      trailingNote={elsewhere === '' ? what : `+ ${elsewhere}, ${what}`}
    />
  )
}
