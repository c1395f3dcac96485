import { accrueInterest, type Accrual } from '../domain/accruedInterest.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { CustomerId } from '../domain/ids.ts'
import type { InterestPresetError } from '../domain/interestPreset.ts'
import { presetOf } from '../domain/interestSetting.ts'
import { add, ZERO, type MinorUnits } from '../domain/money.ts'
import type { InterestPreset } from '../domain/presets/preset.ts'
import type { Result } from '../domain/result.ts'
import { useBusiness } from './useBusiness.ts'
import { useToday } from './books.ts'
import { useLateInterest, type LateCharge, type LateInterest } from './useLateInterest.ts'
import { useLaw, type Law } from './useLaw.ts'

/** The interest of one debt, or why it cannot be counted. */
export interface LateDebt {
  readonly late: LateCharge
  readonly accrual: Result<Accrual, InterestPresetError>
}

/** Late interest of one customer as of today, beside what is owed. */
export interface Accruals {
  /** Nothing is counted for such a customer. */
  readonly off: boolean
  /** Why there is no rule to count by. */
  readonly law: Extract<Law, { readonly ok: false }> | undefined
  readonly preset: InterestPreset | undefined
  readonly debts: readonly LateDebt[]
  /** What could be asked for, by currency. */
  readonly left: readonly { readonly currency: CurrencyCode; readonly amount: MinorUnits }[]
}

/** `null`: there is no such customer. The law of the country is fetched only where interest is counted. */
export function useAccruals(customer: CustomerId): Accruals | null | undefined {
  const today = useToday()
  const business = useBusiness()
  const late = useLateInterest(customer)
  const law = useLaw(late?.rule ? business?.country : undefined)
  if (late === null) return null
  if (late?.rule === null) return { off: true, law: undefined, preset: undefined, debts: [], left: [] }
  if (!late || !law) return undefined
  if (!law.ok) return { off: false, law, preset: undefined, debts: [], left: [] }
  const preset = presetOf(late.rule, law.value.interest)
  const debts = preset ? accrualsOf(late, preset, today) : []
  return { off: !preset, law: undefined, preset, debts, left: leftOf(debts) }
}

function accrualsOf({ rule, charges }: LateInterest, preset: InterestPreset, asOf: Day): LateDebt[] {
  return charges.flatMap((late) => {
    const accrual = accrueInterest({
      charge: late,
      currency: late.currency,
      preset,
      asOf,
      charged: late.charged,
      waived: late.waived,
      ...(rule?.own === undefined ? {} : { own: rule.own }),
      ...(late.demandedOn === undefined ? {} : { demandedOn: late.demandedOn }),
    })
    return accrual ? [{ late, accrual }] : []
  })
}

function leftOf(debts: readonly LateDebt[]): Accruals['left'] {
  const sums = new Map<CurrencyCode, MinorUnits>()
  for (const { late, accrual } of debts) {
    if (accrual.ok) sums.set(late.currency, add(sums.get(late.currency) ?? ZERO, accrual.value.left))
  }
  return [...sums].map(([currency, amount]) => ({ currency, amount })).filter(({ amount }) => amount > 0)
}
