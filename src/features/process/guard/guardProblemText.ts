import type { GuardSettingsProblem } from '../../../domain/guardSettings.ts'
import type { ProcessMessages } from '../../../i18n/processMessages.ts'

/** What to change, in words. A problem that has no sentence does not compile here. */
export function guardProblemText({ problems }: ProcessMessages['guard'], problem: GuardSettingsProblem): string {
  // A time that was not set is no whole number either: where it is about hours, it says so.
  if (problem.type === 'malformed' && problem.field.startsWith('windows')) return problems['not-a-minute']
  const sentence: string | ((problem: never) => string) = problems[problem.type]
  return typeof sentence === 'string' ? sentence : sentence(problem as never)
}
