import type { ReminderLevel } from '../../domain/fact.ts'
import type { TodayLine } from '../../queries/useTodayList.ts'
import { routes } from '../../ui/routes.ts'

/** Level of the ladder's step that is proposed, if one is. */
export function levelOf({ actions }: TodayLine): ReminderLevel | undefined {
  return actions.find(({ kind }) => kind === 'ladder-step')?.level
}

/** Where a line leads: to the letter or the message that is proposed, or else to the account. */
export function actionPath(line: TodayLine): string {
  const { customerId } = line.debtor
  const level = levelOf(line)
  if (level === undefined) {
    return line.actions[0]?.kind === 'cheque-due' ? routes.cheques(customerId) : routes.account(customerId)
  }
  return level === '3' ? routes.letter(customerId) : routes.remind(customerId)
}
