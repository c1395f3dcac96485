import { addMonths, type Day } from '../day.ts'
import type { ReminderLevel } from '../fact.ts'
import type { CustomerId } from '../ids.ts'
import { add, negate, ZERO, type MinorUnits } from '../money.ts'
import { collectionEffectiveness, type EffectivenessUsed } from './collectionEffectiveness.ts'
import {
  contactToPromise,
  recoveryByLevel,
  type ContactMade,
  type FollowedUsed,
  type RecoveryUsed,
} from './contactResults.ts'
import { chargesPaid, dueItems, paidItems, pastDebts, salesOf, type DebtStory } from './debtStory.ts'
import { dsoCountBack, type CountBackUsed } from './dso.ts'
import { expectedLoss, type ExpectedLoss } from './expectedLoss.ts'
import type { Figure } from './figure.ts'
import { shareOver90, shareOverdue, type OpenDue, type ShareUsed } from './overdueShare.ts'
import { ownLossCurve } from './ownLossCurve.ts'
import { averageDaysLate, onTimeRate, type DelayUsed, type OnTimeUsed } from './paymentTiming.ts'
import { promiseKeptRatio, type PromiseRatio, type PromiseStanding } from './promiseRatio.ts'
import { salesHistory, type SalesHistory } from './salesHistory.ts'

/** The open money of a day, of one currency. */
export interface OpenOnDay {
  readonly day: Day
  readonly dues: readonly OpenDue[]
}

/** What the books hold of one currency. */
export interface FigureSources {
  readonly stories: readonly DebtStory[]
  /** Taken back goods: less was sold on that day. */
  readonly creditNotes: readonly { readonly on: Day; readonly amount: MinorUnits }[]
  /** Charges that a reversal took back on a later day: until then they were owed. */
  readonly mistakes?: readonly { readonly issued: Day; readonly until: Day; readonly amount: MinorUnits }[]
  readonly contacts: readonly ContactMade[]
  readonly promises: readonly (PromiseStanding & { readonly customer: CustomerId; readonly on: Day })[]
  /** The owner's own loss curve, where there is one: per cent of each age. */
  readonly lossPercents?: readonly number[]
}

/** How the business is doing, in one currency. */
export interface BusinessFigures {
  readonly dso: Figure<CountBackUsed>
  /** Over the month that ends on the as-of day. */
  readonly effectiveness: Figure<EffectivenessUsed>
  readonly overdue: Figure<ShareUsed>
  readonly over90: Figure<ShareUsed>
  /** Over 90 days. */
  readonly daysLate: Figure<DelayUsed>
  /** Over what fell due in twelve months. */
  readonly onTime: Figure<OnTimeUsed>
  readonly promises: PromiseRatio
  readonly byLevel: readonly { readonly level: ReminderLevel; readonly figure: Figure<RecoveryUsed> }[]
  readonly contactToPromise: Figure<FollowedUsed>
  readonly loss: ExpectedLoss
}

/**
 * All key figures of one currency (domain/kpis).
 * @param now what is open on the as-of day; `monthAgo` a month before
 * @throws RangeError when a sum passes the bound of money.ts
 */
export function businessFigures(sources: FigureSources, now: OpenOnDay, monthAgo: OpenOnDay): BusinessFigures {
  const { stories, contacts, promises, lossPercents } = sources
  const asOf = now.day
  return {
    dso: dsoCountBack(openOf(now), historyOf(sources, asOf)),
    effectiveness: effectivenessBetween(sources, monthAgo, now),
    overdue: shareOverdue(now.dues, asOf).amount,
    over90: shareOver90(now.dues, asOf).amount,
    daysLate: averageDaysLate(paidItems(stories), asOf),
    onTime: onTimeRate(dueItems(stories), addMonths(asOf, -12), asOf),
    promises: promiseKeptRatio(promises, asOf),
    byLevel: recoveryByLevel(contacts, chargesPaid(stories), asOf),
    contactToPromise: contactToPromise(contacts, promises, asOf),
    loss: expectedLoss(now.dues, asOf, ownLossCurve(pastDebts(stories), asOf, lossPercents)),
  }
}

/** One point of the trend. */
export interface TrendPoint {
  readonly day: Day
  readonly open: MinorUnits
  readonly overdue: Figure<ShareUsed>
  readonly dso: Figure<CountBackUsed>
  /** From the point before to this one; absent at the first. */
  readonly effectiveness?: Figure<EffectivenessUsed>
}

/**
 * The figures on each of these days, in order. Those before the first charge are left out: nothing was written down yet.
 * @throws RangeError when a sum passes the bound of money.ts
 */
export function figureTrend(sources: FigureSources, days: readonly OpenOnDay[]): TrendPoint[] {
  const first = sources.stories.map(({ issued }) => issued).toSorted()[0]
  const kept = days.filter(({ day }) => first !== undefined && day >= first)
  return kept.map((on, i) => {
    const before = kept[i - 1]
    return {
      day: on.day,
      open: openOf(on),
      overdue: shareOverdue(on.dues, on.day).amount,
      dso: dsoCountBack(openOf(on), historyOf(sources, on.day)),
      ...(before === undefined ? {} : { effectiveness: effectivenessBetween(sources, before, on) }),
    }
  })
}

/**
 * Loans and balances carried over count as sold here: they can be collected like the rest, and left out they would look
 * like money that nobody managed to collect.
 */
function effectivenessBetween(sources: FigureSources, from: OpenOnDay, to: OpenOnDay): Figure<EffectivenessUsed> {
  const charged = sources.stories.map(({ issued, instalments }) => ({
    issued,
    amount: instalments.reduce((sum, { amount }) => add(sum, amount), ZERO),
  }))
  const mistakes = (sources.mistakes ?? []).flatMap(({ issued, until, amount }) => [
    { issued, amount },
    { issued: until, amount: negate(amount) },
  ])
  const sales = [...charged, ...mistakes, ...takenBack(sources)].reduce(
    (sum, { issued, amount }) => (issued > from.day && issued <= to.day ? add(sum, amount) : sum),
    ZERO,
  )
  return collectionEffectiveness({
    openBefore: openOf(from),
    sales,
    openAfter: openOf(to),
    currentAfter: openOf({ ...to, dues: to.dues.filter(({ due }) => due >= to.day) }),
    months: 1,
  })
}

function takenBack({ creditNotes }: FigureSources): { readonly issued: Day; readonly amount: MinorUnits }[] {
  return creditNotes.map(({ on, amount }) => ({ issued: on, amount: negate(amount) }))
}

function historyOf(sources: FigureSources, asOf: Day): SalesHistory {
  return salesHistory([...salesOf(sources.stories), ...takenBack(sources)], asOf)
}

function openOf({ dues }: OpenOnDay): MinorUnits {
  return dues.reduce((sum, { open }) => add(sum, open), ZERO)
}
