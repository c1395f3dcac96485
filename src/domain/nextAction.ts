import { compareOpenItems } from './account.ts'
import { agedItems, type AgedItem } from './agedItems.ts'
import { addDays, daysBetween, laterOf, type Day } from './day.ts'
import type { ReminderLevel } from './fact.ts'
import { holdThatStops } from './hold.ts'
import type { FactId } from './ids.ts'
import { freeFrom, proposeStep, type LadderContact, type NoProposal, type StepProposal } from './ladderStep.ts'
import { gateFlags, level3Gate, type Level3Requirement } from './level3Gate.ts'
import type { Position, PositionItem } from './position.ts'
import { brokenPromises, dueCheques, dueInstalments, openPromises, pausedBy, plannedContact } from './processDue.ts'

/** In the order in which they are told where one customer has several. */
export type ActionKind =
  | 'broken-promise'
  | 'promise-due'
  | 'instalment-due'
  | 'next-contact'
  | 'ladder-step'
  | 'cheque-due'
  | 'handover'
  | 'over-limit'

/** Something to do with a customer, and since when it is there to be done. */
export interface Action {
  readonly kind: ActionKind
  readonly since: Day
  /** The promise, agreement, outcome or cheque. */
  readonly of?: FactId
  /** First day on which the customer may be contacted about it. Absent: it is nothing to say to the customer. */
  readonly contactFrom?: Day
  /** Of a step of the ladder. */
  readonly level?: ReminderLevel
  /** Why a step of level 3 is proposed at level 2: what the ultimatum still lacks. */
  readonly lacks?: readonly Level3Requirement[]
}

/** How a customer stands on a day. */
export interface Situation {
  /** The first one is the reason to call the customer up. */
  readonly actions: readonly Action[]
  /** What the ladder says, or why it says nothing. */
  readonly proposal: StepProposal | NoProposal
  /** By the days on which the debts are owed now, oldest first. */
  readonly items: readonly (PositionItem & AgedItem)[]
  /** The debt on which the ladder stands. */
  readonly chased: (PositionItem & AgedItem) | undefined
}

/**
 * What is to do with a customer on a day, and why ("The ladder"). A hold, a day that was put off to, or an open promise
 * stops everything but what is nothing to say to the customer; an agreement in force, the debts that it covers; a hold
 * of one debt, that debt. Nobody is to be contacted twice inside the gap, and a step of level 3 is one of level 2 until
 * its gate can open (level3Gate.ts; the firm date and the owner's intent are asked with the letter).
 */
export function situationOn(position: Position, day: Day): Situation {
  const { agreements, holds } = position
  const items = agedItems(position.open, agreements, day).toSorted(compareOpenItems)
  const cheques = dueCheques(position, day)
  const idle = (proposal: NoProposal, actions: readonly Action[] = []): Situation => ({
    actions: [...actions, ...cheques],
    proposal,
    items,
    chased: undefined,
  })
  if (items.length === 0) return idle({ type: 'paid' })
  const paused = pausedBy(position, day)
  if (paused) return idle(paused)
  const overLimit = overLimitOf(position, day)
  const promised = openPromises(position, day)
  if (promised) return idle(promised.pause, [...promised.actions, ...overLimit])

  const contacts = position.contacts.filter((contact) => contact.on <= day)
  const chasing = items.filter((item) => !holdThatStops('chasing', holds, day, item.charge))
  const free = freeFrom(position.ladder, items[0]?.due ?? day, contacts)
  const mayContact = (action: Action): Action => ({
    ...action,
    contactFrom: laterOf(action.since, free ?? action.since),
  })
  const planned = plannedContact(position, day)
  const urgent = [...brokenPromises(position, chasing, day), ...dueInstalments(position, chasing, day)].map(mayContact)
  const again = planned.action && chasing.length > 0 ? [mayContact(planned.action)] : []

  const chased = chasing.find((item) => item.agreement === undefined)
  const proposal = proposalOn(position, chased, items, contacts, day, planned.pause)
  const step = proposal.type === 'step' && chased ? stepAction(position, chased, proposal, contacts, day) : undefined
  const rest = [...cheques, ...handoverOf(position, chased, day), ...overLimit]
  return {
    actions: [...urgent, ...again, ...(step ? [step] : []), ...rest],
    proposal: proposal.type === 'step' && step ? { ...proposal, level: step.level } : proposal,
    items,
    chased,
  }
}

function proposalOn(
  { ladder, holds }: Position,
  chased: Situation['chased'],
  items: Situation['items'],
  contacts: readonly LadderContact[],
  asOf: Day,
  pause: NoProposal | undefined,
): StepProposal | NoProposal {
  if (chased) {
    const { charge, due, since } = chased
    const debt = { charge, due, ...(since === undefined ? {} : { since }) }
    return pause ?? proposeStep({ ladder, debt, contacts, asOf })
  }
  if (items.some((item) => item.agreement !== undefined)) return { type: 'hold', hold: 'agreement' }
  const hold = holdThatStops('chasing', holds, asOf, items[0]?.charge)?.fact
  if (!hold) return { type: 'done' }
  return { type: 'hold', hold: hold.holdKind, ...(hold.until === undefined ? {} : { until: hold.until }) }
}

function stepAction(
  position: Position,
  chased: PositionItem & AgedItem,
  { step, level }: StepProposal,
  contacts: readonly LadderContact[],
  day: Day,
): Action & { readonly level: ReminderLevel } {
  const since = addDays(chased.due, step.day)
  const free = freeFrom(position.ladder, chased.due, contacts)
  const action = { kind: 'ladder-step', since, contactFrom: laterOf(since, free ?? since), level } as const
  if (level !== '3') return action
  const lacks = lacksForLevel3(position, chased.charge, contacts, day)
  return lacks.length === 0 ? action : { ...action, level: '2', lacks }
}

/** What the gate asks of the books; what it asks of the person comes with the letter. */
function lacksForLevel3(
  { country, party, agreements, holds, promises }: Position,
  charge: FactId,
  contacts: readonly LadderContact[],
  asOf: Day,
): readonly Level3Requirement[] {
  const flags = gateFlags({ agreements, holds, promises }, asOf)
  const answer = level3Gate({
    country,
    party,
    channel: 'letter',
    charge,
    contacts,
    asOf,
    ...flags,
    firmDate: asOf,
    noticeDays: 0,
    intent: true,
  })
  return answer.type === 'missing' ? answer.requirements : []
}

function handoverOf({ handoverDays }: Position, chased: Situation['chased'], day: Day): Action[] {
  if (!chased || daysBetween(day, chased.due) < handoverDays) return []
  return [{ kind: 'handover', since: addDays(chased.due, handoverDays) }]
}

function overLimitOf({ overLimitSince: since, holds }: Position, day: Day): Action[] {
  if (since === undefined || since > day || holdThatStops('sales', holds, day)) return []
  return [{ kind: 'over-limit', since }]
}
