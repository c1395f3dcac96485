import { daysBetween, type Day } from '../day.ts'
import type { MinorUnits } from '../money.ts'
import { figure, noFigure, quotient, type Figure } from './figure.ts'

/** Open money due on a day, in one currency: one instalment, or all that are due that day. */
export interface OpenDue {
  readonly due: Day
  readonly open: MinorUnits
  /** How many instalments these are; 1 unless given. */
  readonly count?: number
}

export interface ShareUsed {
  readonly part: number
  readonly whole: number
}

export interface OverdueShares {
  /** Share of the money, in whole minor units. */
  readonly amount: Figure<ShareUsed>
  /** Share of the number of instalments. */
  readonly count: Figure<ShareUsed>
}

function sharePast(dues: Iterable<OpenDue>, asOf: Day, days: number): OverdueShares {
  const money = { part: 0n, whole: 0n }
  const count = { part: 0n, whole: 0n }
  for (const { due, open, count: instalments = 1 } of dues) {
    if (open <= 0) continue
    money.whole += BigInt(open)
    count.whole += BigInt(instalments)
    if (daysBetween(asOf, due) <= days) continue
    money.part += BigInt(open)
    count.part += BigInt(instalments)
  }
  return { amount: share(money), count: share(count) }
}

function share({ part, whole }: { part: bigint; whole: bigint }): Figure<ShareUsed> {
  const used = { part: Number(part), whole: Number(whole) }
  return whole > 0n ? figure(quotient(part, whole), used) : noFigure('nothing-open', used)
}

/** Overdue ÷ all open, by money and by number. Due today is not overdue. @returns ratios, 0 to 1 */
export function shareOverdue(dues: Iterable<OpenDue>, asOf: Day): OverdueShares {
  return sharePast(dues, asOf, 0)
}

/** More than 90 days late ÷ all open, by money and by number. @returns ratios, 0 to 1 */
export function shareOver90(dues: Iterable<OpenDue>, asOf: Day): OverdueShares {
  return sharePast(dues, asOf, 90)
}

export interface AgeUsed {
  readonly overdue: number
  /** Σ money × days late. */
  readonly moneyDays: number
}

/** How old overdue money is: Σ open × days late ÷ Σ open, over what is overdue. @returns days */
export function weightedOverdueAge(dues: Iterable<OpenDue>, asOf: Day): Figure<AgeUsed> {
  let overdue = 0n
  let moneyDays = 0n
  for (const { due, open } of dues) {
    const late = daysBetween(asOf, due)
    if (late <= 0 || open <= 0) continue
    overdue += BigInt(open)
    moneyDays += BigInt(open) * BigInt(late)
  }
  const used = { overdue: Number(overdue), moneyDays: Number(moneyDays) }
  return overdue > 0n ? figure(quotient(moneyDays, overdue), used) : noFigure('nothing-overdue', used)
}
