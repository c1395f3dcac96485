import type { AgedItem } from './agedItems.ts'
import { agreementOn } from './agreement.ts'
import { addDays, type Day } from './day.ts'
import { compareFacts } from './fact.ts'
import { holdThatStops } from './hold.ts'
import type { NoProposal } from './ladderStep.ts'
import type { Action } from './nextAction.ts'
import { isStanding, type Position, type PositionItem } from './position.ts'
import { brokenFrom, lastDayOf, promiseStateOn } from './promise.ts'

type Items = readonly (PositionItem & AgedItem)[]

/** Cheques that can be paid in and were not. */
export function dueCheques({ cheques }: Position, day: Day): Action[] {
  return cheques.flatMap((cheque): Action[] => {
    const { id, payOn } = cheque.fact
    const isMoved = cheque.moves.some((move) => isStanding(move, day))
    return isStanding(cheque, day) && payOn <= day && !isMoved ? [{ kind: 'cheque-due', since: payOn, of: id }] : []
  })
}

/** What stops all chasing of the customer: a hold, or a day that it was put off to. */
export function pausedBy({ holds, postponed }: Position, day: Day): NoProposal | undefined {
  const hold = holdThatStops('chasing', holds, day)?.fact
  if (hold) return { type: 'hold', hold: hold.holdKind, ...(hold.until === undefined ? {} : { until: hold.until }) }
  const last = postponed
    .filter((each) => isStanding(each, day))
    .map(({ fact }) => fact)
    .toSorted(compareFacts)
    .at(-1)
  return last && day < last.until ? { type: 'hold', hold: 'postponed', until: last.until } : undefined
}

/** Promises that may still be kept: they stop the ladder, and are looked at from their day on. */
export function openPromises(
  { promises }: Position,
  day: Day,
): { readonly pause: NoProposal; readonly actions: readonly Action[] } | undefined {
  const open = promises.filter(
    ({ fact, ...rest }) => fact.on <= day && promiseStateOn({ fact, ...rest }, day) === 'open',
  )
  const last = open
    .map(({ fact }) => lastDayOf(fact))
    .toSorted()
    .at(-1)
  if (last === undefined) return undefined
  const due = open.filter(({ fact }) => fact.due <= day).toSorted((a, b) => (a.fact.due < b.fact.due ? -1 : 1))
  return {
    pause: { type: 'hold', hold: 'promise', until: addDays(last, 1) },
    actions: due.map(({ fact }): Action => ({ kind: 'promise-due', since: fact.due, of: fact.id })),
  }
}

/**
 * Broken promises to come back to, oldest first: until somebody was in touch since, a new promise or agreement was made
 * after it, or nothing of what it was for is open.
 */
export function brokenPromises({ promises, agreements, contacts }: Position, items: Items, day: Day): Action[] {
  const after = [...promises, ...agreements].map(({ fact }) => fact).filter((fact) => fact.on <= day)
  return promises
    .filter((standing) => {
      const { fact } = standing
      if (fact.on > day || promiseStateOn(standing, day) !== 'broken') return false
      if (contacts.some(({ on }) => on >= brokenFrom(fact) && on <= day)) return false
      if (after.some((later) => compareFacts(later, fact) > 0)) return false
      const { charges, currency } = fact
      return items.some((item) => item.currency === currency && (charges.length === 0 || charges.includes(item.charge)))
    })
    .map(({ fact }): Action => ({ kind: 'broken-promise', since: brokenFrom(fact), of: fact.id }))
    .toSorted((a, b) => (a.since < b.since ? -1 : 1))
}

/** Instalments of agreements in force that are due and unpaid: until somebody was in touch about each. */
export function dueInstalments({ agreements, contacts }: Position, items: Items, day: Day): Action[] {
  return agreements.flatMap((standing): Action[] => {
    const { id } = standing.fact
    const on = agreementOn(standing, day)
    // What is left may be the discount alone: nothing to ask the customer for.
    if (on?.state !== 'kept' || on.discountDue !== undefined) return []
    const due = on.parts.findLast(
      (part, i) => part.open > 0 && part.due <= day && items.some((item) => item.agreement === id && item.part === i),
    )
    if (!due || contacts.some((contact) => contact.on >= due.due && contact.on <= day)) return []
    return [{ kind: 'instalment-due', since: due.due, of: id }]
  })
}

/** The day that the last outcome named for being in touch again: until then the ladder waits. */
export function plannedContact(
  { outcomes, contacts }: Position,
  day: Day,
): { readonly action?: Action; readonly pause?: NoProposal } {
  const last = outcomes
    .filter((each) => isStanding(each, day))
    .map(({ fact }) => fact)
    .toSorted((a, b) => (a.on === b.on ? compareFacts(a, b) : a.on < b.on ? -1 : 1))
    .at(-1)
  const next = last?.next
  if (!last || next === undefined) return {}
  if (day < next) return { pause: { type: 'hold', hold: 'next-contact', until: next } }
  if (contacts.some(({ on }) => on >= next && on <= day)) return {}
  return { action: { kind: 'next-contact', since: next, of: last.id } }
}
