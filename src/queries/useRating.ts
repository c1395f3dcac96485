import { agedItems } from '../domain/agedItems.ts'
import { addMonths, daysBetween, type Day } from '../domain/day.ts'
import { holdThatStops, isInForce } from '../domain/hold.ts'
import type { CustomerId } from '../domain/ids.ts'
import { dueItems, paidItems, type DebtStory } from '../domain/kpis/debtStory.ts'
import { averageDaysLate, onTimeRate } from '../domain/kpis/paymentTiming.ts'
import type { Position } from '../domain/position.ts'
import type { HoldKind } from '../domain/processFacts.ts'
import { brokenFrom, promiseStateOn } from '../domain/promise.ts'
import { rateCustomer, type GradingHold, type Rating } from '../domain/rating.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { debtsOf } from '../storage/figures/collectDebts.ts'
import { entriesOf } from '../storage/ofCustomer.ts'
import { positionOf } from '../storage/projection/positionOf.ts'
import { readProcessContext } from '../storage/projection/processContext.ts'
import { readParts } from '../storage/projection/projectAgenda.ts'
import { useRows } from './books.ts'

const MONTHS = 12
const DELAY_DAYS = 180

/** How one customer pays, A to D with the reasons. */
export function useRating(customer: CustomerId): Rating | undefined {
  return useRows((db, today) => readRating(db, customer, today), [customer])
}

/**
 * As `useRating`, once. Reads every entry of the customer. Money of two currencies is never added up: each is rated by
 * itself, and the worst one counts. What is in dispute says nothing about how they pay.
 */
export async function readRating(db: BooksDatabase, id: CustomerId, today: Day): Promise<Rating | undefined> {
  const [customer, context, entries] = await Promise.all([
    db.customers.get(id),
    readProcessContext(db),
    entriesOf(db, id),
  ])
  if (!customer) return undefined
  const position = positionOf(await readParts(db, customer), context)
  const stories = [...debtsOf(entries).values()].map((debts) =>
    debts.stories.filter(({ charge }) => !holdThatStops('rating', position.holds, today, charge)),
  )
  const ratings = (stories.length === 0 ? [[]] : stories).map((ofCurrency) => rate(ofCurrency, position, today))
  return ratings.toSorted((a, b) => weightOf(b) - weightOf(a))[0]
}

function rate(stories: readonly DebtStory[], position: Position, today: Day): Rating {
  const onTime = onTimeRate(dueItems(stories), addMonths(today, -MONTHS), today)
  return rateCustomer({
    daysOverdue: daysOverdue(position, today),
    daysLate: averageDaysLate(paidItems(stories), today, DELAY_DAYS),
    onTime,
    fellDue: onTime.used.instalments,
    brokenPromises: brokenSince(position, addMonths(today, -MONTHS), today),
    holds: gradingHolds(position, today),
  })
}

function daysOverdue({ open, agreements, holds }: Position, today: Day): number {
  const counted = agedItems(open, agreements, today).filter(
    ({ charge }) => !holdThatStops('rating', holds, today, charge),
  )
  const oldest = counted.map(({ due }) => due).toSorted()[0]
  return oldest === undefined ? 0 : daysBetween(today, oldest)
}

function brokenSince({ promises }: Position, since: Day, today: Day): number {
  return promises.filter((promise) => brokenFrom(promise.fact) > since && promiseStateOn(promise, today) === 'broken')
    .length
}

const GRADING: readonly GradingHold[] = ['written-off', 'court', 'agency', 'insolvent', 'no-sales']

function gradingHolds({ holds }: Position, today: Day): GradingHold[] {
  const kinds = new Set<HoldKind>(holds.filter((hold) => isInForce(hold, today)).map(({ fact }) => fact.holdKind))
  return GRADING.filter((kind) => kinds.has(kind))
}

function weightOf(rating: Rating): number {
  return rating.type === 'too-new' ? 0 : 1 + 'ABCD'.indexOf(rating.grade)
}
