import type { ReminderLevel } from '../../domain/fact.ts'
import type { ActionKind } from '../../domain/nextAction.ts'
import type { TodayLine } from '../../queries/useTodayList.ts'
import { routes } from '../../ui/routes.ts'

/** What a tap on a line does, where it is no step of the ladder. */
export type Doing = 'remind' | 'call' | 'payment' | 'account' | 'cheque' | 'decide'

const DOING: Readonly<Record<Exclude<ActionKind, 'ladder-step'>, Doing>> = {
  'broken-promise': 'remind',
  'instalment-due': 'remind',
  'next-contact': 'call',
  'promise-due': 'payment',
  'cheque-due': 'cheque',
  handover: 'decide',
  'over-limit': 'account',
}

/** What a line leads to: the ladder's step, something else, or just the account. */
export function doingOf({ actions, debtor }: TodayLine): { readonly level: ReminderLevel } | Doing {
  const level = actions.find(({ kind }) => kind === 'ladder-step')?.level
  const [first] = actions
  if (!first) return 'account'
  if (first.kind === 'ladder-step') return level === undefined ? 'remind' : { level }
  const doing = DOING[first.kind]
  // What was promised or agreed is asked for with the step that is due anyway.
  if (doing === 'remind' && level !== undefined) return { level }
  return doing === 'call' && debtor.phone === '' ? 'remind' : doing
}

/** Where a line leads. */
export function actionPath(line: TodayLine): string {
  const { customerId } = line.debtor
  const doing = doingOf(line)
  if (typeof doing === 'object') {
    if (doing.level === 'close') return routes.handOver(customerId)
    return doing.level === '3' ? routes.letter(customerId) : routes.remind(customerId)
  }
  switch (doing) {
    case 'remind':
      return routes.remind(customerId)
    case 'call':
      return routes.call(customerId)
    case 'payment':
      return routes.entry('pago', customerId)
    case 'account':
      return routes.account(customerId)
    case 'cheque':
      return routes.cheques(customerId)
    case 'decide':
      return routes.handOver(customerId)
  }
}
