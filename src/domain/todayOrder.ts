import type { CurrencyCode } from './currency.ts'
import { addDays, type Day } from './day.ts'
import { LOSS_AGES, lossOfWaiting } from './lossCurve.ts'
import type { MinorUnits } from './money.ts'
import type { Action, ActionKind } from './nextAction.ts'
import { stretchOn, type AgendaStretch } from './stretch.ts'

/** Days ahead that Hoy looks. */
export const WEEK = 7

/** What decides about a customer's place in Hoy. */
export interface TodayInput {
  readonly tags: readonly string[]
  /** Open money by currency and the day on which it is owed. */
  readonly owed: Readonly<Record<CurrencyCode, Readonly<Record<Day, MinorUnits>>>>
  readonly stretches: readonly AgendaStretch[]
}

/** A customer with something to do today, as far as one currency goes. */
export interface Candidate {
  readonly actions: readonly Action[]
  /** What waiting is likely to cost (lossCurve.ts). */
  readonly loss: number
  /** Whoever broke a promise comes first. */
  readonly isBroken: boolean
  /** On which the promise broke or the oldest debt fell due; '' for none. */
  readonly since: Day | ''
}

/**
 * Where a customer stands in Hoy's order: [currency, tag, 0 for a broken promise, minus the loss of waiting, since].
 * Smaller is sooner. The tag is '' for the list of all; the currency, for who owes nothing and is told in every list.
 */
export type TodayPlace = readonly [CurrencyCode | '', string, 0 | 1, number, Day | '']

/** Of a customer to be in touch with: counted, whatever they owe in. */
export type ContactMark = readonly ['#', string]

/** Places of a customer on some day, and how long they hold. */
export interface TodayPlaces {
  readonly places: readonly (TodayPlace | ContactMark)[]
  /** First day later than that one on which they have to be worked out again; absent: never. */
  readonly turn?: Day
}

const TO_SAY: readonly ActionKind[] = ['broken-promise', 'instalment-due', 'next-contact', 'ladder-step']

/** @returns undefined when there is nothing to do with the customer on this day, as far as this currency goes */
export function candidateOn(row: TodayInput, today: Day, currency: CurrencyCode | ''): Candidate | undefined {
  const dues = duesOf(row, currency)
  // Of somebody who owes nothing any more, a cheque may still be to be paid in: told in every currency.
  if (dues.length === 0 && Object.keys(row.owed).length > 0) return undefined
  const all = stretchOn(row.stretches, today)?.actions ?? []
  const actions = all.filter((action) => isReady(action, today))
  if (actions.length === 0) return undefined
  const oldest = oldestOf(dues)
  // A reminder of what falls due this week is told there.
  const isComing = oldest !== undefined && oldest >= today && oldest <= addDays(today, WEEK)
  if (isComing && actions.every(({ kind }) => kind === 'ladder-step')) return undefined
  const broken = actions.find(({ kind }) => kind === 'broken-promise')?.since
  return {
    actions,
    loss: lossOfWaiting(dues, today),
    isBroken: broken !== undefined,
    since: broken ?? oldest ?? '',
  }
}

/** Whether there is something to say to the customer, and it may be said on this day. */
export function isToContact({ actions }: Pick<Candidate, 'actions'>, today: Day): boolean {
  return actions.some((action) => TO_SAY.includes(action.kind) && isReady(action, today))
}

/** Broken promises first, then what waiting costs most, then the oldest. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  if (a.isBroken !== b.isBroken) return a.isBroken ? -1 : 1
  if (a.loss !== b.loss) return b.loss - a.loss
  return a.since < b.since ? -1 : a.since > b.since ? 1 : 0
}

/** The places that `compareCandidates` gives, for an index. */
export function todayPlaces(row: TodayInput, today: Day): TodayPlaces {
  const places: (TodayPlace | ContactMark)[] = []
  const tags = ['', ...row.tags]
  let isContact = false
  const currencies = (Object.keys(row.owed) as CurrencyCode[]).toSorted()
  for (const currency of currencies.length === 0 ? ([''] as const) : currencies) {
    const candidate = candidateOn(row, today, currency)
    if (!candidate) continue
    const { isBroken, loss, since } = candidate
    for (const tag of tags) places.push([currency, tag, isBroken ? 0 : 1, 0 - loss, since])
    isContact ||= currency !== '' && isToContact(candidate, today)
  }
  if (isContact) for (const tag of tags) places.push(['#', tag])
  const turn = turnOf(row, today, currencies)
  return { places, ...(turn === undefined ? {} : { turn }) }
}

/** First day after this one that changes a place: what there is to do, when it may be said, or the age of a debt. */
function turnOf(row: TodayInput, today: Day, currencies: readonly CurrencyCode[]): Day | undefined {
  const now = stretchOn(row.stretches, today)?.actions ?? []
  const days = [
    ...row.stretches.map(({ from }) => from),
    ...now.flatMap(({ contactFrom }) => contactFrom ?? []),
    ...(now.length === 0 ? [] : currencies.flatMap((currency) => ageDays(duesOf(row, currency)))),
  ]
  let turn: Day | undefined
  for (const day of days) if (day > today && (turn === undefined || day < turn)) turn = day
  return turn
}

function ageDays(dues: readonly (readonly [Day, MinorUnits])[]): Day[] {
  const oldest = oldestOf(dues)
  const coming = oldest === undefined ? [] : [addDays(oldest, -WEEK), addDays(oldest, 1)]
  return [...coming, ...dues.flatMap(([due]) => LOSS_AGES.map((age) => addDays(due, age)))]
}

function duesOf({ owed }: TodayInput, currency: CurrencyCode | ''): readonly (readonly [Day, MinorUnits])[] {
  return currency === '' ? [] : (Object.entries(owed[currency] ?? {}) as [Day, MinorUnits][])
}

function oldestOf(dues: readonly (readonly [Day, MinorUnits])[]): Day | undefined {
  return dues.map(([due]) => due).toSorted()[0]
}

/** What may not be said yet waits; a broken promise comes back on its day all the same. */
function isReady({ kind, contactFrom }: Action, today: Day): boolean {
  return contactFrom === undefined || contactFrom <= today || kind === 'broken-promise'
}
