import type { ProcessMessages } from '../../../i18n/processMessages.ts'
import type { TemplateProblem } from '../../../messages/templateCheck.ts'

/** What to change, in words. A problem, or a missing part, that has no sentence does not compile here. */
export function templateProblemText(words: ProcessMessages['templates'], problem: TemplateProblem): string {
  if (problem.type === 'template-forbidden') return words.forbidden(problem.phrase)
  if (problem.type === 'template-part-missing') {
    const missing = words.missing[problem.part]
    return problem.fields.length === 0 ? missing : words.withField(missing, problem.fields.join(words.or))
  }
  const sentence: string | ((problem: never) => string) = words.problems[problem.type]
  return typeof sentence === 'string' ? sentence : sentence(problem as never)
}
