import { heightOf, isWritten } from '../domain/ladder.ts'
import type { DraftLevel } from '../messages/reminderParts.ts'
import type { Chase } from './useChase.ts'

/** What the ladder proposes; without a proposal, as high as the customer was written to about this debt, and no ultimatum. */
export function firstLevel({ proposal, daysLate, contacts, debt }: Chase): DraftLevel {
  if (proposal.type === 'step') return proposal.level === 'close' ? '3' : proposal.level
  if (daysLate <= 0) return 'reminder'
  const sent = contacts
    .filter(({ fact }) => isWritten(fact.channel) && debt !== undefined && fact.charges.includes(debt.charge))
    .some(({ fact }) => heightOf(fact.level) >= heightOf('2'))
  return sent ? '2' : '1'
}
