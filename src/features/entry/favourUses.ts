import type { OpenItem } from '../../domain/account.ts'
import type { AllocationItem, Instalment } from '../../domain/fact.ts'
import type { FactId } from '../../domain/ids.ts'
import { subtract, type MinorUnits } from '../../domain/money.ts'
import { proposeSpread } from '../../domain/spread.ts'
import type { Day } from '../../domain/day.ts'

interface Free {
  readonly fact: { readonly id: FactId }
  readonly unapplied: MinorUnits
}

export interface FavourUse {
  readonly of: FactId
  readonly items: readonly AllocationItem[]
}

/** Which money in favour pays which debt: oldest debt first, the money in the order given. */
export function favourUses(free: readonly Free[], debts: readonly OpenItem[]): FavourUse[] {
  let open = debts
  const uses: FavourUse[] = []
  for (const { fact, unapplied } of free) {
    const { items } = proposeSpread(open, unapplied)
    if (items.length === 0) break
    uses.push({ of: fact.id, items })
    open = without(open, items)
  }
  return uses
}

/** What money leaves open of debts. */
export function without(debts: readonly OpenItem[], items: readonly AllocationItem[]): OpenItem[] {
  return debts.map((debt) => less(debt, items)).filter((debt) => debt.open > 0)
}

function less(debt: OpenItem, items: readonly AllocationItem[]): OpenItem {
  const taken = items.find((item) => item.charge === debt.charge && item.instalment === debt.instalment)
  return taken ? { ...debt, open: subtract(debt.open, taken.amount) } : debt
}

/** A charge that was just recorded, as open debts. */
export function debtsOfSale(charge: FactId, issued: Day, instalments: readonly Instalment[]): OpenItem[] {
  return instalments.map((part, instalment) => ({ ...part, open: part.amount, charge, instalment, issued }))
}
