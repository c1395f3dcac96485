import { heightOf, isWritten } from '../../domain/ladder.ts'
import type { Chase } from '../../queries/useChase.ts'

/** Levels that a person chooses from; the closing of the ladder is a decision, not a message. */
export const LEVELS = ['reminder', '1', '2', '3'] as const
export type Level = (typeof LEVELS)[number]

export function isLevel(text: string): text is Level {
  return LEVELS.some((level) => level === text)
}

/** What the ladder proposes; without a proposal, as high as the customer was written to about this debt, and no ultimatum. */
export function firstLevel({ proposal, daysLate, contacts, debt }: Chase): Level {
  if (proposal.type === 'step') return proposal.level === 'close' ? '3' : proposal.level
  if (daysLate <= 0) return 'reminder'
  const sent = contacts
    .filter(({ fact }) => isWritten(fact.channel) && debt !== undefined && fact.charges.includes(debt.charge))
    .some(({ fact }) => heightOf(fact.level) >= heightOf('2'))
  return sent ? '2' : '1'
}
