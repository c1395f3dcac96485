import { addDays, type Day } from '../day.ts'
import type { ReminderLevel } from '../fact.ts'
import type { CustomerId, FactId } from '../ids.ts'
import { figure, noFigure, type Figure } from './figure.ts'
import type { MinorUnits } from '../money.ts'

/** What follows a contact within so many days is told beside it. It describes; it does not prove that one caused the other. */
export const FOLLOW_DAYS = 7

/** A confirmed contact, without reversed ones. */
export interface ContactMade {
  readonly customer: CustomerId
  readonly on: Day
  readonly level: ReminderLevel
  /** Charges that it listed. */
  readonly charges: readonly FactId[]
}

/** Money that came in against a charge, in one currency. */
export interface ChargePaid {
  readonly customer: CustomerId
  readonly charge: FactId
  readonly on: Day
  readonly amount: MinorUnits
}

export interface FollowedUsed {
  /** Contacts whose seven days are over. */
  readonly contacts: number
  /** Of them, those that it followed. */
  readonly followed: number
  /** Contacts whose seven days still run: not counted yet, either way. */
  readonly waiting: number
}

export interface RecoveryUsed extends FollowedUsed {
  /** Money that came in within seven days of the contacts counted, each amount after the last contact before it. */
  readonly amount: number
}

const LEVELS: readonly ReminderLevel[] = ['reminder', '1', '2', '3', 'close']

/** The last of these contacts on or before the day, at most seven days back. */
function lastBefore(contacts: readonly ContactMade[], on: Day): ContactMade | undefined {
  const earliest = addDays(on, -FOLLOW_DAYS)
  let last: ContactMade | undefined
  for (const contact of contacts) {
    if (contact.on > on || contact.on < earliest) continue
    if (last === undefined || contact.on >= last.on) last = contact
  }
  return last
}

function byCustomer(contacts: readonly ContactMade[], asOf: Day): Map<CustomerId, ContactMade[]> {
  const made = new Map<CustomerId, ContactMade[]>()
  for (const contact of contacts) {
    if (contact.on > asOf) continue
    const list = made.get(contact.customer) ?? []
    list.push(contact)
    made.set(contact.customer, list)
  }
  return made
}

function isOver(contact: ContactMade, asOf: Day): boolean {
  return addDays(contact.on, FOLLOW_DAYS) < asOf
}

/**
 * "Pagó después del nivel n" (R54): of the contacts of each level, the share after which money came in within seven
 * days against a charge that they listed. A payment is told after the last such contact only, so no money is told twice.
 * @returns one ratio, 0 to 1, for every level, in order
 */
export function recoveryByLevel(
  contacts: readonly ContactMade[],
  paid: Iterable<ChargePaid>,
  asOf: Day,
): readonly { readonly level: ReminderLevel; readonly figure: Figure<RecoveryUsed> }[] {
  const made = byCustomer(contacts, asOf)
  const money = new Map<ContactMade, bigint>()
  for (const { customer, charge, on, amount } of paid) {
    if (on > asOf || amount <= 0) continue
    const listing = (made.get(customer) ?? []).filter((contact) => contact.charges.includes(charge))
    const contact = lastBefore(listing, on)
    if (contact) money.set(contact, (money.get(contact) ?? 0n) + BigInt(amount))
  }
  const all = [...made.values()].flat()
  return LEVELS.map((level) => {
    const ofLevel = all.filter((contact) => contact.level === level)
    const over = ofLevel.filter((contact) => isOver(contact, asOf))
    const amount = over.reduce((sum, contact) => sum + (money.get(contact) ?? 0n), 0n)
    const used = { ...followed(ofLevel.length, over, (contact) => money.has(contact)), amount: Number(amount) }
    return { level, figure: ratio(used) }
  })
}

/**
 * Of the contacts, the share after which the customer promised to pay within seven days. A promise is told after the
 * last contact before it only.
 * @returns a ratio, 0 to 1
 */
export function contactToPromise(
  contacts: readonly ContactMade[],
  promises: Iterable<{ readonly customer: CustomerId; readonly on: Day }>,
  asOf: Day,
): Figure<FollowedUsed> {
  const made = byCustomer(contacts, asOf)
  const promised = new Set<ContactMade>()
  for (const { customer, on } of promises) {
    const contact = on > asOf ? undefined : lastBefore(made.get(customer) ?? [], on)
    if (contact) promised.add(contact)
  }
  const all = [...made.values()].flat()
  const over = all.filter((contact) => isOver(contact, asOf))
  return ratio(followed(all.length, over, (contact) => promised.has(contact)))
}

function followed(
  all: number,
  over: readonly ContactMade[],
  didFollow: (contact: ContactMade) => boolean,
): FollowedUsed {
  return { contacts: over.length, followed: over.filter(didFollow).length, waiting: all - over.length }
}

function ratio<Used extends FollowedUsed>(used: Used): Figure<Used> {
  return used.contacts > 0 ? figure(used.followed / used.contacts, used) : noFigure('no-contacts', used)
}
