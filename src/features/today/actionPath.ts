import type { TodayLine } from '../../queries/useTodayList.ts'
import { routes } from '../../ui/routes.ts'

/** Where a line leads: to the letter or the message that is proposed, or else to the account. */
export function actionPath({ debtor, chase: { proposal } }: TodayLine): string {
  if (proposal.type !== 'step') return routes.account(debtor.customerId)
  return proposal.level === '3' ? routes.letter(debtor.customerId) : routes.remind(debtor.customerId)
}
