import { addDays, daysBetween, type Day } from './day.ts'
import type { ContactFact, ReminderLevel } from './fact.ts'
import type { FactId } from './ids.ts'
import { heightOf, isWritten, type Ladder, type LadderStep } from './ladder.ts'
import type { HoldKind } from './processFacts.ts'

/** The debt that decides the customer's place on the ladder: the oldest overdue instalment (chasedDebt.ts). */
export interface ChasedDebt {
  readonly charge: FactId
  readonly due: Day
  /** Due day of the instalment before it in the same charge: reminders up to then were about that one. */
  readonly since?: Day
}

/** What the ladder needs of a confirmed contact. */
export type LadderContact = Pick<ContactFact, 'on' | 'channel' | 'level' | 'step' | 'skipped' | 'charges'>

/** States that pause or end the chasing of a customer. */
export type LadderHold = HoldKind | 'promise' | 'agreement' | 'postponed' | 'next-contact'

export interface LadderQuestion {
  readonly ladder: Ladder
  /** Undefined: nothing is open. */
  readonly debt: ChasedDebt | undefined
  /** All confirmed contacts with the customer, in any order, without reversed ones. */
  readonly contacts: readonly LadderContact[]
  readonly asOf: Day
  readonly hold?: LadderHold
}

export interface StepProposal {
  readonly type: 'step'
  readonly step: LadderStep
  readonly level: ReminderLevel
  /** Steps that this one passes over: recorded with it as omitted. */
  readonly skipped: readonly string[]
  /** Zero or less before the debt is overdue. */
  readonly daysLate: number
  /** Since the last contact of any kind. */
  readonly daysSinceContact?: number
}

export type NoProposal =
  | { readonly type: 'paid' }
  /** `until`: the first day on which it is over by itself, as far as that is known. */
  | { readonly type: 'hold'; readonly hold: LadderHold; readonly until?: Day }
  /** Nothing is pending yet; the next step is, on that day. */
  | { readonly type: 'not-due'; readonly until: Day }
  /** A step is pending, but the last contact was too recent. */
  | { readonly type: 'too-soon'; readonly until: Day }
  /** Every step was done or omitted. */
  | { readonly type: 'done' }

/**
 * Which step to propose for a customer today, or why none ("The ladder"). A step is pending from its day on until it is
 * done, never "exactly on the day". The lowest level with a pending step is next; within it the latest due step is
 * proposed and the earlier ones are omitted. A reminder is never sent after the due day.
 */
export function proposeStep({ ladder, debt, contacts, asOf, hold }: LadderQuestion): StepProposal | NoProposal {
  if (!debt) return { type: 'paid' }
  if (hold) return { type: 'hold', hold }
  const known = contacts.filter((contact) => contact.on <= asOf)
  const ahead = stepsAhead(ladder, debt, known, asOf)
  const due = ahead.filter((step) => asOf >= addDays(debt.due, step.day))
  const next = latestOfLowestLevel(due)
  if (!next) return ahead[0] ? { type: 'not-due', until: addDays(debt.due, ahead[0].day) } : { type: 'done' }

  const last = lastContact(known)
  const until = freeFrom(ladder, debt.due, known)
  if (until !== undefined && asOf < until) return { type: 'too-soon', until }
  return {
    type: 'step',
    step: next,
    level: next.level,
    skipped: skippedBy(next, ladder, debt, known),
    daysLate: daysBetween(asOf, debt.due),
    ...(last === undefined ? {} : { daysSinceContact: daysBetween(asOf, last) }),
  }
}

/** Steps that are neither done, nor passed by a later written one, nor omitted; in order of day. */
function stepsAhead(ladder: Ladder, debt: ChasedDebt, contacts: readonly LadderContact[], asOf: Day): LadderStep[] {
  const steps = ladder.steps.toSorted((a, b) => a.day - b.day || heightOf(a.level) - heightOf(b.level))
  const firstRung = steps.find((step) => heightOf(step.level) > 0)
  const rungIsDue = firstRung !== undefined && asOf >= addDays(debt.due, firstRung.day)
  const heard = contacts.filter((contact) => contact.charges.includes(debt.charge))
  return steps.filter((step) => {
    if (isForBeforeDue(step) && asOf > debt.due) return false
    if (step.level === 'reminder' && rungIsDue) return false
    return !heard.some((contact) => settles(contact, step, ladder, debt))
  })
}

/** True when the contact did the step, or stands above it so that it will never be sent. */
function settles(contact: LadderContact, step: LadderStep, ladder: Ladder, debt: ChasedDebt): boolean {
  if (!isAbout(contact, debt, step)) return false
  if (contact.step === step.id || contact.skipped?.includes(step.id)) return true
  if (contact.level === 'reminder' || !isWritten(contact.channel)) return false
  if (heightOf(contact.level) !== heightOf(step.level)) return heightOf(contact.level) > heightOf(step.level)
  // Same level: what was already due when a later one, or one outside the ladder, was sent.
  const done = ladder.steps.find((candidate) => candidate.id === contact.step)
  return done ? step.day < done.day : contact.on >= addDays(debt.due, step.day)
}

/** A contact counts for an instalment that was overdue then; a reminder, for the one that was coming. */
function isAbout(contact: LadderContact, debt: ChasedDebt, step: LadderStep): boolean {
  if (contact.on > debt.due || (step.day >= 0 && contact.on >= addDays(debt.due, step.day))) return true
  return isForBeforeDue(step) && contact.level === step.level && (debt.since === undefined || contact.on > debt.since)
}

function isForBeforeDue(step: LadderStep): boolean {
  return step.day < 0 || step.level === 'reminder'
}

function latestOfLowestLevel(due: readonly LadderStep[]): LadderStep | undefined {
  const lowest = Math.min(...due.map((step) => heightOf(step.level)))
  return due.findLast((step) => heightOf(step.level) === lowest)
}

/** The latest day on which the customer was contacted. */
export function lastContact(contacts: readonly Pick<LadderContact, 'on'>[]): Day | undefined {
  return contacts.reduce<Day | undefined>((day, { on }) => (day === undefined || on > day ? on : day), undefined)
}

/**
 * First day on which the customer may be contacted again: the gap counts from the last contact that was no reminder of
 * what was still to fall due; one contact a day in any case.
 * @param due of the debt that it would be about
 * @returns undefined for somebody who was never contacted
 */
export function freeFrom(ladder: Ladder, due: Day, contacts: readonly LadderContact[]): Day | undefined {
  const last = lastContact(contacts)
  if (last === undefined) return undefined
  const gapDays = contacts
    .filter((contact) => !(contact.level === 'reminder' && contact.on <= due))
    .map((contact) => addDays(contact.on, ladder.minGapDays))
  return [addDays(last, 1), ...gapDays].toSorted().at(-1)
}

/** Steps before this one that nothing did: they will not be sent any more. */
function skippedBy(next: LadderStep, ladder: Ladder, debt: ChasedDebt, contacts: readonly LadderContact[]): string[] {
  const heard = contacts.filter((contact) => contact.charges.includes(debt.charge))
  return ladder.steps
    .filter((step) => step.day < next.day && heightOf(step.level) <= heightOf(next.level))
    .filter((step) => !heard.some((contact) => settles(contact, step, ladder, debt)))
    .map((step) => step.id)
}
