import { turningDays } from './agreement.ts'
import { addDays, type Day } from './day.ts'
import { lastContact } from './ladderStep.ts'
import { situationOn, type Situation } from './nextAction.ts'
import type { Position } from './position.ts'
import { brokenFrom } from './promise.ts'
import type { AgendaStretch } from './stretch.ts'

/** What there is to do with a customer on every day from some day on. */
export interface Agenda {
  /** In order of day. Before the first one nothing is known to be there to do. */
  readonly stretches: readonly AgendaStretch[]
  /** First day with something to do; absent: never, while nothing more is recorded. */
  readonly actDay?: Day
  /** Day of the first fact that is dated later than `asOf`: on it this is worked out anew. */
  readonly wake?: Day
}

/**
 * Looks ahead: what situationOn would say on every day, if nothing more were recorded. It can change by itself only on
 * the days on which a debt, promise, instalment or hold turns, so that only these are asked about.
 * @param asOf the day that it is: days before what was recorded last are left out
 */
export function agendaOf(position: Position, asOf: Day): Agenda {
  const events = eventDays(position)
  const start = events
    .filter((day) => day <= asOf)
    .toSorted()
    .at(-1)
  const wake = events.filter((day) => day > asOf).toSorted()[0]
  const isAhead = (day: Day): boolean => start === undefined || day >= start
  const regimes = [...new Set([...events, ...regimeDays(position)].filter(isAhead))]
  const days = new Set([...regimes, ...firstDays(position).filter(isAhead)])
  for (const day of regimes) {
    for (const turn of chaseDays(position, situationOn(position, day))) if (isAhead(turn)) days.add(turn)
  }

  const stretches: AgendaStretch[] = []
  for (const day of [...days].toSorted()) {
    const stretch = stretchOf(situationOn(position, day), day)
    const before = stretches.at(-1)
    if (!before || !isSame(before, stretch)) stretches.push(stretch)
  }
  const first = stretches.find(({ actions }) => actions.length > 0)?.from
  const actDay = first !== undefined && wake !== undefined ? (first < wake ? first : wake) : (first ?? wake)
  return { stretches, ...(actDay === undefined ? {} : { actDay }), ...(wake === undefined ? {} : { wake }) }
}

function stretchOf({ actions, proposal }: Situation, from: Day): AgendaStretch {
  return { from, actions, ...(proposal.type === 'step' || proposal.type === 'paid' ? {} : { idle: proposal }) }
}

function isSame(a: AgendaStretch, b: AgendaStretch): boolean {
  return JSON.stringify([a.actions, a.idle]) === JSON.stringify([b.actions, b.idle])
}

/** Days of what was recorded: before the last of them, what to do was another matter. */
function eventDays({ contacts, outcomes, postponed, promises, agreements, holds, cheques }: Position): Day[] {
  const ended = [
    ...outcomes,
    ...postponed,
    ...holds,
    ...agreements,
    ...cheques,
    ...cheques.flatMap(({ moves }) => moves),
  ]
  return [
    ...contacts.map(({ on }) => on),
    ...[...ended, ...promises].map(({ fact }) => fact.on),
    ...ended.flatMap(({ endedOn }) => endedOn ?? []),
    ...promises.flatMap(({ cancelledOn }) => cancelledOn ?? []),
    ...agreements.flatMap(({ replacedOn }) => replacedOn ?? []),
  ]
}

/** Days on which another debt may become the one that the ladder stands on. */
function regimeDays({ promises, agreements, holds, postponed, outcomes }: Position): Day[] {
  return [
    ...holds.flatMap(({ fact }) => fact.until ?? []),
    ...promises.flatMap(({ fact }) => [fact.due, brokenFrom(fact)]),
    ...agreements.flatMap(({ fact }) => turningDays(fact)),
    ...postponed.map(({ fact }) => fact.until),
    ...outcomes.flatMap(({ fact }) => fact.next ?? []),
  ]
}

/** Where nothing was recorded yet it begins with the first step of the oldest debt. */
function firstDays(position: Position): Day[] {
  const { open, ladder, contacts, cheques, overLimitSince } = position
  const oldest = open.map(({ due }) => due).toSorted()[0]
  const last = lastContact(contacts)
  return [
    ...(oldest === undefined ? [] : ladder.steps.map((step) => addDays(oldest, step.day))),
    ...(oldest === undefined ? [] : [oldest, addDays(oldest, 1), addDays(oldest, position.handoverDays)]),
    // The gap ends; which contacts count for it depends on the debt.
    ...(last === undefined ? [] : [addDays(last, 1)]),
    ...contacts.map(({ on }) => addDays(on, ladder.minGapDays)),
    ...cheques.map(({ fact }) => fact.payOn),
    ...(overLimitSince === undefined ? [] : [overLimitSince]),
  ]
}

/** Days on which the ladder turns while it stands on this debt. */
function chaseDays({ ladder, handoverDays }: Position, { chased }: Situation): Day[] {
  if (!chased) return []
  const { due } = chased
  const steps = ladder.steps.map((step) => addDays(due, step.day))
  return [...steps, due, addDays(due, 1), addDays(due, handoverDays)]
}
