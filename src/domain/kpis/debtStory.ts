import type { Day } from '../day.ts'
import type { ChargeKind, CreditKind } from '../fact.ts'
import type { CustomerId, FactId } from '../ids.ts'
import { add, minorUnits, subtract, ZERO, type MinorUnits } from '../money.ts'
import type { PaidItem } from '../paymentDelay.ts'
import type { ChargePaid } from './contactResults.ts'
import type { PastDebt } from './ownLossCurve.ts'
import type { OpenDue } from './overdueShare.ts'
import type { DueItem } from './paymentTiming.ts'
import { isSale } from './salesHistory.ts'

/** Money that took effect on an instalment, and what it was. */
export interface Settlement {
  readonly instalment: number
  readonly on: Day
  readonly amount: MinorUnits
  readonly by: 'payment' | CreditKind
  /** The payment or credit. */
  readonly source: FactId
}

/** A charge that counts, with what became of it: what the key figures are made of. */
export interface DebtStory {
  readonly charge: FactId
  readonly customer: CustomerId
  readonly kind: ChargeKind
  readonly issued: Day
  readonly instalments: readonly { readonly due: Day; readonly amount: MinorUnits }[]
  readonly settled: readonly Settlement[]
}

/** Payments, each against its instalment. */
export function paidItems(stories: readonly DebtStory[]): PaidItem[] {
  return stories.flatMap(({ instalments, settled }) =>
    settled.flatMap(({ instalment, amount, on, by, source }) => {
      const due = instalments[instalment]?.due
      return by === 'payment' && due !== undefined ? [{ amount, due, on, payment: source }] : []
    }),
  )
}

/** Payments by charge, to be told after the contacts that listed it. */
export function chargesPaid(stories: readonly DebtStory[]): ChargePaid[] {
  return stories.flatMap(({ charge, customer, settled }) =>
    settled.flatMap(({ amount, on, by }) => (by === 'payment' ? [{ charge, customer, on, amount }] : [])),
  )
}

/**
 * Instalments with the money that came in by their day. A balance carried over is left out: it was late before it was
 * written down, and those that were paid in time were never carried over.
 */
export function dueItems(stories: readonly DebtStory[]): DueItem[] {
  return startedHere(stories).flatMap(({ instalments, settled }) =>
    instalments.map(({ due, amount }, i) => {
      const own = settled.filter(({ instalment }) => instalment === i)
      const credited = own.filter(({ by }) => by === 'credit-note' || by === 'discount' || by === 'in-kind')
      return {
        due,
        amount: credited.reduce((rest, item) => subtract(rest, item.amount), amount),
        paid: own.filter(({ by }) => by === 'payment'),
      }
    }),
  )
}

/** Instalments with what came of them in the end, for the loss curve; balances carried over are left out as above. */
export function pastDebts(stories: readonly DebtStory[]): PastDebt[] {
  return startedHere(stories).flatMap(({ instalments, settled }) =>
    instalments.map(({ due, amount }, i) => ({
      due,
      amount,
      settled: settled
        .filter(({ instalment }) => instalment === i)
        .map((item) => ({ on: item.on, amount: item.amount, as: isLost(item) ? 'lost' : 'collected' })),
    })),
  )
}

/** What was sold on credit, charge by charge. */
export function salesOf(stories: readonly DebtStory[]): { readonly issued: Day; readonly amount: MinorUnits }[] {
  return stories.flatMap(({ kind, issued, instalments }) =>
    isSale(kind) ? [{ issued, amount: instalments.reduce((sum, { amount }) => add(sum, amount), ZERO) }] : [],
  )
}

function startedHere(stories: readonly DebtStory[]): DebtStory[] {
  return stories.filter(({ kind }) => kind !== 'opening')
}

function isLost({ by }: Settlement): boolean {
  return by === 'write-off' || by === 'forgiveness'
}

/**
 * What was open of the charges on a past day, instalment by instalment: what was there by then, less what had come off it
 * by then. Not added up, for their sum may pass the bound of money.ts.
 */
export function openDuesOn(stories: readonly DebtStory[], day: Day): OpenDue[] {
  const dues: OpenDue[] = []
  for (const { issued, instalments, settled } of stories) {
    if (issued > day) continue
    for (const [i, { due, amount }] of instalments.entries()) {
      let open: number = amount
      for (const item of settled) if (item.instalment === i && item.on <= day) open -= item.amount
      if (open > 0) dues.push({ due, open: minorUnits(open) })
    }
  }
  return dues
}
