import { compareOpenItems, type OpenItem } from './account.ts'
import type { AllocationItem } from './fact.ts'
import type { FactId } from './ids.ts'
import { minorUnits, subtract, type MinorUnits } from './money.ts'

/** A proposal to be shown, edited and recorded with the payment or credit. */
export interface Spread {
  readonly items: readonly AllocationItem[]
  /** What no open debt takes: it stays in favour of the customer. */
  readonly rest: MinorUnits
}

/**
 * Puts an amount against the open instalments: oldest due first, then oldest issued, then by id.
 * @param open in any order
 */
export function proposeSpread(open: readonly OpenItem[], amount: MinorUnits): Spread {
  const items: AllocationItem[] = []
  let rest = amount
  for (const item of open.toSorted(compareOpenItems)) {
    const taken = minorUnits(Math.min(rest, item.open))
    if (taken <= 0) continue
    items.push({ charge: item.charge, instalment: item.instalment, amount: taken })
    rest = subtract(rest, taken)
  }
  return { items, rest }
}

/** A credit that names its charge lowers that charge only; what exceeds it stays in favour. */
export function proposeCreditSpread(open: readonly OpenItem[], charge: FactId, amount: MinorUnits): Spread {
  return proposeSpread(
    open.filter((item) => item.charge === charge),
    amount,
  )
}
