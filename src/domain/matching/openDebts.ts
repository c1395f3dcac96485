import type { AllocationItem } from '../fact.ts'
import type { CustomerId } from '../ids.ts'
import { minorUnits, ZERO, type MinorUnits } from '../money.ts'
import { proposeSpread } from '../spread.ts'
import { debtsKey, type MatchIndex } from './matchIndex.ts'
import type { MatchDebt, MatchReason } from './movements.ts'

/** More open debts than these are not tried in pairs. */
const MOST_TRIED = 24

const keyOf = ({ charge, instalment }: { readonly charge: string; readonly instalment: number }): string =>
  `${charge} ${instalment}`

/** What is still open while movements of one file take their part of it, one after the other. */
export class OpenDebts {
  readonly #index: MatchIndex
  readonly #taken = new Map<string, number>()

  constructor(index: MatchIndex) {
    this.#index = index
  }

  /** Oldest due first; what earlier movements took is not there. */
  of(customer: CustomerId, currency: string): MatchDebt[] {
    const debts = this.#index.debts.get(debtsKey(customer, currency)) ?? []
    return debts.flatMap((debt) => {
      const open = debt.open - (this.#taken.get(keyOf(debt)) ?? 0)
      return open > 0 ? [{ ...debt, open: minorUnits(open) }] : []
    })
  }

  take(items: readonly AllocationItem[]): void {
    for (const item of items) this.#taken.set(keyOf(item), (this.#taken.get(keyOf(item)) ?? 0) + item.amount)
  }
}

export interface AmountEvidence {
  /** The debts that the amount is exactly of, when it is. */
  readonly debts: readonly MatchDebt[]
  readonly reason: MatchReason
  /** Other debts come to the same amount: the person looks which ones were meant. */
  readonly unsure: boolean
}

const total = (debts: readonly MatchDebt[]): number => debts.reduce((sum, { open }) => sum + open, 0)

function reasonOf(debts: readonly MatchDebt[], all: readonly MatchDebt[]): MatchReason {
  if (debts.length === 1) return { type: 'one-debt', number: debts[0]?.number ?? '' }
  return { type: debts.length === all.length ? 'whole-balance' : 'several-debts', count: debts.length }
}

/** Which of a customer's open debts come to exactly the amount: those named, one, all, the oldest ones, two of them. */
export function amountEvidence(
  open: readonly MatchDebt[],
  amount: MinorUnits,
  named: readonly MatchDebt[],
): AmountEvidence | undefined {
  const exact = (debts: readonly MatchDebt[], unsure = false): AmountEvidence => ({
    debts,
    reason: reasonOf(debts, open),
    unsure,
  })
  const namedKeys = new Set(named.map(keyOf))
  const namedOpen = open.filter((debt) => namedKeys.has(keyOf(debt)))
  if (namedOpen.length > 0) {
    if (total(namedOpen) === amount) return exact(namedOpen)
    const one = namedOpen.find((debt) => debt.open === amount)
    return one ? exact([one]) : undefined
  }
  const ones = open.filter((debt) => debt.open === amount)
  // Of debts alike the oldest is paid: nobody could tell otherwise.
  if (ones[0]) return exact([ones[0]], ones.length > 1 && new Set(ones.map(({ due }) => due)).size < ones.length)
  if (open.length > 1 && total(open) === amount) return exact(open)
  let sum = 0
  for (const [i, debt] of open.entries()) {
    sum += debt.open
    if (sum === amount) return exact(open.slice(0, i + 1))
    if (sum > amount) break
  }
  const pairs = pairsOf(open.slice(0, MOST_TRIED), amount)
  return pairs[0] ? exact(pairs[0], pairs.length > 1) : undefined
}

/** Two debts that come to it; at most two such pairs, for one more makes no difference. */
function pairsOf(open: readonly MatchDebt[], amount: MinorUnits): (readonly MatchDebt[])[] {
  const pairs: (readonly MatchDebt[])[] = []
  for (const [i, a] of open.entries()) {
    for (const b of open.slice(i + 1)) {
      if (a.open + b.open === amount) pairs.push([a, b])
      if (pairs.length === 2) return pairs
    }
  }
  return pairs
}

/** The movement against the debts that were meant, and what is left of it against the oldest others. */
export function allocate(
  open: readonly MatchDebt[],
  first: readonly MatchDebt[],
  amount: MinorUnits,
): { readonly items: readonly AllocationItem[]; readonly rest: MinorUnits } {
  const keys = new Set(first.map(keyOf))
  const meant = proposeSpread(
    open.filter((debt) => keys.has(keyOf(debt))),
    amount,
  )
  if (meant.rest === ZERO) return meant
  const others = proposeSpread(
    open.filter((debt) => !keys.has(keyOf(debt))),
    meant.rest,
  )
  return { items: [...meant.items, ...others.items], rest: others.rest }
}
