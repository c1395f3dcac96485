import type { ChargeState } from './account.ts'
import type { CurrencyCode } from './currency.ts'
import type { Day } from './day.ts'
import type { ChargeFact, ChargeKind, ContactFact } from './fact.ts'
import type { FactId } from './ids.ts'
import { debtsOf, interestByInstalment, interestOf, type InstalmentInterest, type InterestTerms } from './interest.ts'
import { interestTermsOf, type InterestPresetError, type InterestWarning, type OwnInterest } from './interestPreset.ts'
import { add, subtract, ZERO, type MinorUnits } from './money.ts'
import type { InterestPreset } from './presets/preset.ts'
import { err, ok, type Result } from './result.ts'

/** Interest on interest is never counted, nor on what collecting cost. */
const WITHOUT: readonly ChargeKind[] = ['interest', 'expense']
/** Ways of telling somebody to pay that leave something to show. */
const WRITTEN: readonly ContactFact['channel'][] = ['whatsapp', 'email', 'sms', 'letter']

export interface AccrualQuestion {
  readonly charge: Pick<ChargeState, 'instalments' | 'applied'>
  readonly currency: CurrencyCode
  readonly preset: InterestPreset
  readonly own?: OwnInterest
  readonly asOf: Day
  readonly demandedOn?: Day
  /** Of this debt, so far. */
  readonly charged: MinorUnits
  readonly waived: MinorUnits
}

/** What one debt could be asked for being late, beside the debt ("Interest"). */
export interface Accrual {
  readonly parts: readonly InstalmentInterest[]
  readonly terms: InterestTerms
  /** Once, for the charge; zero where there is none. */
  readonly flatFee: MinorUnits
  /** Everything until now, whatever became of it. */
  readonly total: MinorUnits
  readonly charged: MinorUnits
  readonly waived: MinorUnits
  /** Neither charged nor given up; never below zero. */
  readonly left: MinorUnits
  readonly warnings: readonly InterestWarning[]
}

/**
 * Late interest of one charge at the end of a day, with what it is worked out from, and what is left of it once what
 * was charged and what was given up are taken off.
 * @returns `null` when no instalment is, or was, late
 */
export function accrueInterest(question: AccrualQuestion): Result<Accrual, InterestPresetError> | null {
  const { charge, asOf, charged, waived } = question
  const debts = debtsOf({ ...charge } as ChargeState)
  const due = debts.map((debt) => debt.due).toSorted()[0]
  if (due === undefined || due >= asOf) return null
  const answer = interestTermsOf({ ...question, due })
  if (!answer.ok) return err(answer.error)
  const { terms, warnings } = answer.value
  const parts = interestByInstalment(debts, terms, asOf)
  if (parts.length === 0) return null
  const { interest, fees } = interestOf(debts, terms, asOf)
  const total = add(interest, fees)
  const settled = add(charged, waived)
  return ok({
    parts,
    terms,
    flatFee: terms.flatFee ?? ZERO,
    total,
    charged,
    waived,
    left: settled >= total ? ZERO : subtract(total, settled),
    warnings,
  })
}

/** Whether a debt of this kind bears interest when it is late. */
export function bearsInterest({ chargeKind }: Pick<ChargeFact, 'chargeKind'>): boolean {
  return !WITHOUT.includes(chargeKind)
}

/** The first day on which the debtor was told in writing to pay this debt, once it was due. */
export function demandedOn(
  charge: FactId,
  due: Day,
  contacts: readonly Pick<ContactFact, 'on' | 'channel' | 'level' | 'charges'>[],
): Day | undefined {
  return contacts
    .filter(
      ({ on, channel, level, charges }) =>
        on > due && level !== 'reminder' && level !== 'close' && WRITTEN.includes(channel) && charges.includes(charge),
    )
    .map(({ on }) => on)
    .toSorted()[0]
}
