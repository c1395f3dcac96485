import { addDays, daysBetween, type Day } from './day.ts'
import type { ChargeKind } from './fact.ts'
import { minorUnits, sum, type MinorUnits } from './money.ts'
import type { CollectionCostRule, IndexUnit } from './presets/preset.ts'

/** Interest and costs are no base for more costs. */
const NO_BASE: readonly ChargeKind[] = ['interest', 'expense']

export interface CostsQuestion {
  readonly rule: CollectionCostRule
  /** What is open of one currency, that of `unitValue`. */
  readonly debts: readonly { readonly kind: ChargeKind; readonly due: Day; readonly open: MinorUnits }[]
  readonly asOf: Day
  /** What the rule's unit is worth; absent: not known. */
  readonly unitValue?: MinorUnits
  /** Costs that were charged before and stand. */
  readonly charged: MinorUnits
}

export type CostsAnswer =
  /** Nothing may be charged before this day; absent: there is nothing overdue. */
  | { readonly type: 'too-early'; readonly from?: Day }
  | { readonly type: 'ask'; readonly unit: IndexUnit }
  | { readonly type: 'most'; readonly amount: MinorUnits; readonly base: MinorUnits }

/**
 * The most that collecting may still cost the debtor: per cent of each part of what is late enough, less what was
 * charged before; rounded down to whole minor units.
 */
export function mostCosts({ rule, debts, asOf, unitValue, charged }: CostsQuestion): CostsAnswer {
  const bases = debts.filter(({ kind, open }) => !NO_BASE.includes(kind) && open > 0)
  const late = bases.filter(({ due }) => daysBetween(asOf, due) > rule.afterDaysLate)
  if (late.length === 0) {
    const first = bases.map(({ due }) => due).toSorted()[0]
    return { type: 'too-early', ...(first === undefined ? {} : { from: addDays(first, rule.afterDaysLate + 1) }) }
  }
  if (unitValue === undefined) return { type: 'ask', unit: rule.unit }
  const base = sum(late.map(({ open }) => open))
  let most = 0
  let from = 0
  for (const { upTo, percent } of rule.bands) {
    const end = upTo === undefined ? Infinity : upTo * unitValue
    most += (Math.max(0, Math.min(base, end) - from) * percent) / 100
    from = end
  }
  return { type: 'most', base, amount: minorUnits(Math.max(0, Math.floor(most + 1e-6) - charged)) }
}
