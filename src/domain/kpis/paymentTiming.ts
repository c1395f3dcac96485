import { addDays, daysBetween, type Day } from '../day.ts'
import type { FactId } from '../ids.ts'
import type { MinorUnits } from '../money.ts'
import type { PaidItem } from '../paymentDelay.ts'
import { figure, noFigure, quotient, type Figure } from './figure.ts'

/** The windows that payments are looked at in. */
export type WindowDays = 90 | 180

export interface DelayUsed {
  readonly from: Day
  readonly to: Day
  /** Money that came in within the window. */
  readonly paid: number
  /** Σ money × days. */
  readonly moneyDays: number
  /** A payment of several debts is one. */
  readonly payments: number
}

function delay(
  paid: Iterable<PaidItem>,
  asOf: Day,
  window: WindowDays,
  count: (days: number) => number,
): Figure<DelayUsed> {
  const from = addDays(asOf, 1 - window)
  let money = 0n
  let moneyDays = 0n
  let alone = 0
  const named = new Set<FactId>()
  for (const { amount, due, on, payment } of paid) {
    if (on < from || on > asOf || amount <= 0) continue
    money += BigInt(amount)
    moneyDays += BigInt(amount) * BigInt(count(daysBetween(on, due)))
    if (payment === undefined) alone += 1
    else named.add(payment)
  }
  const used = { from, to: asOf, paid: Number(money), moneyDays: Number(moneyDays), payments: alone + named.size }
  return money > 0n ? figure(quotient(moneyDays, money), used) : noFigure('nothing-paid', used)
}

/** "Días de atraso": Σ money × days late ÷ Σ money over the payments of the window; early ones count 0. @returns days */
export function averageDaysLate(paid: Iterable<PaidItem>, asOf: Day, window: WindowDays = 90): Figure<DelayUsed> {
  return delay(paid, asOf, window, (days) => Math.max(0, days))
}

/** "Retraso medio": as `averageDaysLate`, but early payments lower it. @returns days, below zero when they are early */
export function averageDelaySigned(paid: Iterable<PaidItem>, asOf: Day, window: WindowDays = 90): Figure<DelayUsed> {
  return delay(paid, asOf, window, (days) => days)
}

/** The delay of the payment in the middle, early ones counting 0: for one customer, whom a single big invoice would colour. @returns days */
export function medianDaysLate(
  paid: Iterable<PaidItem>,
  asOf: Day,
  window: WindowDays = 180,
): Figure<{ readonly from: Day; readonly to: Day; readonly payments: number }> {
  const from = addDays(asOf, 1 - window)
  const late: number[] = []
  for (const { amount, due, on } of paid) {
    if (on >= from && on <= asOf && amount > 0) late.push(Math.max(0, daysBetween(on, due)))
  }
  late.sort((a, b) => a - b)
  const used = { from, to: asOf, payments: late.length }
  const upper = late[Math.floor(late.length / 2)]
  const lower = late[Math.floor((late.length - 1) / 2)]
  return upper === undefined || lower === undefined ? noFigure('nothing-paid', used) : figure((lower + upper) / 2, used)
}

/** An instalment with the money that came in against it. */
export interface DueItem {
  readonly due: Day
  /** Less what credits took off it: a credit note is no late payment. */
  readonly amount: MinorUnits
  readonly paid: readonly { readonly on: Day; readonly amount: MinorUnits }[]
}

export interface OnTimeUsed {
  readonly from: Day
  /** Last due day that has ended. */
  readonly to: Day
  readonly onTime: number
  readonly fellDue: number
  readonly instalments: number
}

/**
 * Paid by its due day ÷ fallen due, by money, over the instalments due from a day on. What is due today has not fallen
 * due: the day is not over.
 * @returns a ratio, 0 to 1
 */
export function onTimeRate(items: Iterable<DueItem>, from: Day, asOf: Day): Figure<OnTimeUsed> {
  let onTime = 0n
  let fellDue = 0n
  let instalments = 0
  for (const { due, amount, paid } of items) {
    if (due < from || due >= asOf || amount <= 0) continue
    const inTime = paid.reduce((sum, payment) => (payment.on <= due ? sum + BigInt(payment.amount) : sum), 0n)
    onTime += inTime > BigInt(amount) ? BigInt(amount) : inTime
    fellDue += BigInt(amount)
    instalments += 1
  }
  const used = { from, to: addDays(asOf, -1), onTime: Number(onTime), fellDue: Number(fellDue), instalments }
  return fellDue > 0n ? figure(quotient(onTime, fellDue), used) : noFigure('nothing-fell-due', used)
}
