import type { LadderProblem } from '../../../domain/ladderCheck.ts'
import type { ProcessMessages } from '../../../i18n/processMessages.ts'

/** What to change, in words. A problem that has no sentence does not compile here. */
export function problemText({ problems }: ProcessMessages['ladder'], problem: LadderProblem): string {
  const sentence: string | ((problem: never) => string) = problems[problem.type]
  return typeof sentence === 'string' ? sentence : sentence(problem as never)
}
