import type { Day } from '../../domain/day.ts'
import { DEFAULT_AGING_LIMITS, bucketIndexOf } from '../../domain/aging.ts'
import type { Format } from '../../domain/format.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useT } from '../../i18n/I18nContext.ts'
import type { TodayLine } from '../../queries/useTodayList.ts'
import { AgeMark } from '../../ui/AgeMark.tsx'
import { ageColour, ageIndexOf } from '../../ui/colour.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Money } from '../../ui/Money.tsx'
import { hashOf } from '../../ui/routes.ts'
import { Action } from './Action.tsx'
import { actionPath, levelOf } from './actionPath.ts'

export interface ContactRowProps {
  readonly line: TodayLine
  readonly today: Day
  readonly format: Format
}

/** One customer with overdue money: why now (or why not yet), and the way to the message or letter. */
export function ContactRow({ line, today, format }: ContactRowProps) {
  const { common, today: t } = useT()
  const { debtor, daysLate } = line
  const level = levelOf(line)
  const age = ageIndexOf(debtor.od === undefined ? 0 : bucketIndexOf(debtor.od, today), DEFAULT_AGING_LIMITS.length + 2)
  return (
    <ListRow
      href={hashOf(actionPath(line))}
      leading={<AgeMark age={age} />}
      title={<span dir="auto">{debtor.name || t.noName}</span>}
      subtitle={`${common.overdueBy(Math.max(1, daysLate))}; ${reasonOf(line, t, format)}`}
      trailing={<Money amount={debtor.overdue} currency={debtor.currency} colour={ageColour(age, 'text')} />}
      {...(level === undefined ? {} : { trailingNote: <Action level={level} /> })}
    />
  )
}

function reasonOf({ actions, idle, daysSinceContact: since }: TodayLine, t: Messages['today'], format: Format): string {
  if (actions.length > 0 || !idle) {
    return since === undefined ? t.neverContacted : since === 0 ? t.contactedToday : t.lastContact(since)
  }
  switch (idle.type) {
    case 'not-due':
    case 'too-soon':
      return t.waitsUntil(format.dayLong(idle.until))
    case 'hold':
      return idle.until === undefined ? t.onHold : t.waitsUntil(format.dayLong(idle.until))
    case 'done':
    case 'paid':
      return t.allDone
  }
}
