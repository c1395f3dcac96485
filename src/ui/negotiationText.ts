import { daysBetween, type Day } from '../domain/day.ts'
import type { Format } from '../domain/format.ts'
import { mascOn, type MascRules, type MascSteps } from '../domain/masc.ts'
import type { ProcessMessages } from '../i18n/processMessages.ts'

/** Where a request to negotiate stands today, in one sentence. */
export function negotiationText(
  { count: t }: ProcessMessages['negotiation'],
  format: Format,
  steps: MascSteps,
  rules: MascRules,
  today: Day,
): string {
  const answer = mascOn(steps, rules, today)
  if (!answer.ok) return t.unclear
  const { state, lastDay, claimFrom, claimBy } = answer.value
  switch (state) {
    case 'not-received':
      return t.notReceived
    case 'open':
      return lastDay === undefined ? t.talking : t.days(daysBetween(lastDay, today), format.day(lastDay))
    case 'agreed':
      return t.agreed
    case 'may-claim':
      return claimFrom && claimBy ? t.mayClaim(format.day(claimFrom), format.day(claimBy)) : t.talking
    case 'too-late':
      return t.tooLate
  }
}
