import type { GuardAnswer, GuardRule } from './guardQuestion.ts'

/** Why somebody goes on although the guard stops it. */
export interface GuardOverride {
  /** Ids of the rules that spoke against it, one space between them. */
  readonly rule: string
  readonly reason: string
}

/** The rules that stop it: those that only warn are left out. */
export function stoppingRules(answer: GuardAnswer): readonly GuardRule[] {
  return answer.type === 'block' ? answer.rules.filter(({ force }) => force !== 'courtesy') : []
}

/** What an override of this answer is against. */
export function overriddenRule(answer: GuardAnswer): string {
  return stoppingRules(answer)
    .map(({ id }) => id)
    .join(' ')
}

/**
 * Whether it may go out. A reason counts for the rules that it was given against: what has come to speak against it
 * since stops it again. Nothing goes over the floor.
 */
export function mayGoOut(answer: GuardAnswer, override?: GuardOverride): boolean {
  if (answer.type !== 'block') return true
  if (!answer.overridable || override === undefined) return false
  const given = override.rule.split(' ')
  return stoppingRules(answer).every(({ id }) => given.includes(id))
}
