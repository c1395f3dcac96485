import type { Day } from '../../domain/day.ts'
import { daysBetween } from '../../domain/day.ts'
import type { Format } from '../../domain/format.ts'
import { ZERO } from '../../domain/money.ts'
import type { Action } from '../../domain/nextAction.ts'
import type { WorkMessages } from '../../i18n/workMessages.ts'
import type { TodayList } from '../../queries/useTodayList.ts'

type Step = TodayList['steps'] extends ReadonlyMap<unknown, infer Row> ? Row : never

/**
 * Why there is something to do with a customer, in one sentence.
 * @param step the promise, agreement, outcome or cheque that it is about, where the books have it
 * @returns undefined for a step of the ladder, whose reason is how late the debt is
 */
export function reasonText(
  action: Action,
  step: Step | undefined,
  { work: t }: WorkMessages,
  format: Format,
  today: Day,
): string | undefined {
  const days = daysBetween(today, action.since)
  const fact = step?.fact
  switch (action.kind) {
    case 'ladder-step':
      return action.lacks === undefined ? undefined : t.why.lacks
    case 'over-limit':
      return t.why.overLimit
    case 'handover':
      return t.why.handover
    case 'next-contact':
      return days > 0 ? t.why.nextLate(days) : t.why.nextToday
    case 'cheque-due':
      return fact?.kind === 'cheque'
        ? t.why.cheque(format.money(fact.amount, fact.currency), format.day(fact.payOn))
        : t.plain[action.kind]
    case 'promise-due': {
      if (fact?.kind !== 'promise') return t.plain[action.kind]
      const money = format.money(fact.amount, fact.currency)
      return days > 0 ? t.why.promisePassed(money, format.dayLong(fact.due)) : t.why.promiseToday(money)
    }
    case 'broken-promise': {
      if (fact?.kind !== 'promise') return t.plain[action.kind]
      const received = step?.received ?? ZERO
      const [money, day] = [format.money(fact.amount, fact.currency), format.day(fact.due)]
      return received > 0
        ? t.why.promiseShort(money, day, format.money(received, fact.currency))
        : t.why.promiseBroken(money, day)
    }
    case 'instalment-due': {
      const part = fact?.kind === 'agreement' ? fact.plan.findIndex(({ due }) => due === action.since) : -1
      const amount = fact?.kind === 'agreement' ? fact.plan[part]?.amount : undefined
      if (fact?.kind !== 'agreement' || amount === undefined) return t.plain[action.kind]
      const [n, of, money] = [part + 1, fact.plan.length, format.money(amount, fact.currency)]
      return days > 0 ? t.why.instalmentLate(n, of, money, days) : t.why.instalmentToday(n, of, money)
    }
  }
}
