import { addDays, daysBetween, type Day } from '../../domain/day.ts'
import { sum, type MinorUnits } from '../../domain/money.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { WEEK } from '../../domain/todayOrder.ts'
import type { TodayLine } from '../../queries/useTodayList.ts'
import { AgeMark } from '../../ui/AgeMark.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { Money } from '../../ui/Money.tsx'
import { hashOf } from '../../ui/routes.ts'
import { Action } from './Action.tsx'
import { actionPath } from './actionPath.ts'

/** One customer whose next debt falls due within the week, and how much does. */
export function ComingDueRow({ line, today }: { readonly line: TodayLine; readonly today: Day }) {
  const { common, today: t } = useT()
  const { debtor } = line
  const days = debtor.od === undefined ? 0 : daysBetween(debtor.od, today)
  const lastDay = addDays(today, WEEK)
  const amounts = (Object.entries(debtor.dues) as [Day, MinorUnits][]).filter(([due]) => due <= lastDay)
  return (
    <ListRow
      href={hashOf(actionPath(line))}
      leading={<AgeMark age={0} />}
      title={<span dir="auto">{debtor.name || t.noName}</span>}
      subtitle={days === 0 ? common.dueToday : common.dueIn(days)}
      trailing={<Money amount={sum(amounts.map(([, amount]) => amount))} currency={debtor.currency} />}
      trailingNote={<Action line={line} />}
    />
  )
}
