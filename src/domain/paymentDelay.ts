import { daysBetween, type Day } from './day.ts'
import type { FactId } from './ids.ts'
import type { MinorUnits } from './money.ts'

/** Money that came in against an instalment. */
export interface PaidItem {
  readonly amount: MinorUnits
  readonly due: Day
  readonly on: Day
  /** One payment may be in several items; without it, each item is a payment. */
  readonly payment?: FactId
}

/** Days, weighed by money. Shown under these two names, because they answer different questions. */
export interface PaymentDelay {
  /** "Retraso medio": early payments lower it. */
  readonly signed: number
  /** "Días de atraso": an early payment counts as 0. */
  readonly late: number
}

/** @returns undefined while nothing was paid */
export function averageDelay(paid: readonly PaidItem[]): PaymentDelay | undefined {
  let money = 0
  let signed = 0
  let late = 0
  for (const { amount, due, on } of paid) {
    const days = daysBetween(on, due)
    money += amount
    signed += amount * days
    late += amount * Math.max(0, days)
  }
  return money > 0 ? { signed: signed / money, late: late / money } : undefined
}
