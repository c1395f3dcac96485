import type { Channel } from './fact.ts'
import type { GuardState } from './guardQuestion.ts'
import type { FactId, Hlc } from './ids.ts'
import { isWritten } from './ladder.ts'
import type { ContactResult, HoldKind } from './processFacts.ts'

/** What the books know that may stop the chasing of one customer. */
export interface GuardHistory {
  /** Those in force. */
  readonly holds: readonly { readonly holdKind: HoldKind; readonly charge?: FactId; readonly at: Hlc }[]
  readonly outcomes: readonly { readonly result: ContactResult; readonly at: Hlc }[]
  readonly contacts: readonly { readonly channel: Channel; readonly at: Hlc }[]
  /** When something was written down that answers a customer without a message: a payment, the end of a hold. */
  readonly answers: readonly Hlc[]
  /** What the message is about. */
  readonly charges: readonly FactId[]
}

const OF_HOLD: Partial<Readonly<Record<HoldKind, GuardState>>> = {
  dispute: 'dispute',
  'no-contact': 'no-contact',
  insolvent: 'insolvent',
  deceased: 'deceased',
  agency: 'agency',
  court: 'court',
}

/**
 * The states that the guard asks for, each once. A hold on one debt counts for messages about it. Who said last that
 * they paid, or that they do not agree, has to be answered before anything is asked of them again. Who asked not to be
 * contacted was told of the next step by the first written contact since.
 */
export function guardStates({ holds, outcomes, contacts, answers, charges }: GuardHistory): readonly GuardState[] {
  const states = holds
    .filter(({ charge }) => charge === undefined || charges.includes(charge))
    .flatMap(({ holdKind, at }): GuardState[] => {
      const state = OF_HOLD[holdKind]
      if (state === undefined) return []
      const told = contacts.some((one) => isWritten(one.channel) && one.at > at)
      return [state === 'no-contact' && told ? 'no-contact-told' : state]
    })
  const last = outcomes.reduce<GuardHistory['outcomes'][number] | undefined>(
    (best, one) => (best === undefined || one.at > best.at ? one : best),
    undefined,
  )
  if (last && (last.result === 'paid' || last.result === 'dispute')) {
    const answered = [...contacts.map(({ at }) => at), ...answers].some((at) => at > last.at)
    if (!answered) states.push(last.result === 'paid' ? 'says-paid' : 'dispute')
  }
  return [...new Set(states)]
}
