import type { CurrencyCode } from './currency.ts'
import { addDays, isDay, type Day } from './day.ts'
import { interestOf, type InterestMode, type InterestQuote, type Rate } from './interest.ts'
import { interestTermsOf, type InterestPresetError, type InterestWarning, type OwnInterest } from './interestPreset.ts'
import { isMinorUnits, type MinorUnits } from './money.ts'
import type { InterestPreset } from './presets/preset.ts'
import type { PlainJson } from './processFacts.ts'
import { ok, type Result } from './result.ts'

export type Party = 'consumer' | 'business'

/** A rule that stands in no law: what the owner agrees with customers in writing. */
export const OWN_RULE = 'own'
/** Nothing is counted. */
export const NO_INTEREST = 'none'

export type AgreedMode = Exclude<InterestMode, 'none'>
const MODES: readonly AgreedMode[] = ['simple-annual', 'effective-annual', 'monthly-pro-rata']

/** How late payment is counted for one kind of customer. */
export interface InterestRule {
  /** Id of a preset of the country, `own`, or `none`. */
  readonly preset: string
  /** Of an own rule. */
  readonly mode?: AgreedMode
  readonly own?: OwnInterest
}

/** Value of the shared setting 'interest'. */
export interface InterestSetting {
  /** Off unless the owner turns it on. */
  readonly on: boolean
  readonly consumer: InterestRule
  readonly business: InterestRule
}

/** Reads the setting as a stranger's; what cannot be read is off. */
export function readInterestSetting(value: PlainJson | null | undefined): InterestSetting {
  const { on, consumer, business } = fieldsOf(value)
  return { on: on === true, consumer: readRule(consumer), business: readRule(business) }
}

/** The setting as it is kept. */
export function interestValue({ on, consumer, business }: InterestSetting): PlainJson {
  return { on, consumer: ruleValue(consumer), business: ruleValue(business) }
}

function ruleValue({ preset, mode, own }: InterestRule): PlainJson {
  const { rates, ...fields } = own ?? {}
  const kept = {
    ...fields,
    ...(rates === undefined ? {} : { rates: rates.map(({ from, percent }) => ({ from, percent })) }),
  }
  return { preset, ...(mode === undefined ? {} : { mode }), ...(Object.keys(kept).length === 0 ? {} : { own: kept }) }
}

function readRule(value: PlainJson | undefined): InterestRule {
  const { preset, mode: named, own } = fieldsOf(value)
  if (typeof preset !== 'string') return { preset: NO_INTEREST }
  const mode = MODES.find((each) => each === named)
  const read = own === undefined ? undefined : readOwn(own)
  return { preset, ...(mode ? { mode } : {}), ...(read ? { own: read } : {}) }
}

function readOwn(value: PlainJson): OwnInterest {
  const { rates, basedOn, graceDays, flatFee, flatPercentOnce, capPercent } = fieldsOf(value)
  const read = Array.isArray(rates) ? (rates as readonly PlainJson[]).flatMap((rate) => readRate(rate) ?? []) : []
  return {
    ...(read.length === 0 ? {} : { rates: read }),
    ...(basedOn === 'agreed' || basedOn === 'looked-up' ? { basedOn } : {}),
    ...(isAmount(graceDays) ? { graceDays } : {}),
    ...(isMinorUnits(flatFee) ? { flatFee } : {}),
    ...(isAmount(flatPercentOnce) ? { flatPercentOnce } : {}),
    ...(isAmount(capPercent) ? { capPercent } : {}),
  }
}

function readRate(value: PlainJson): Rate | undefined {
  const { from, percent } = fieldsOf(value)
  return isDay(from) && isAmount(percent) ? { from, percent } : undefined
}

/**
 * The preset that a rule leans on, among those of the country.
 * @returns undefined where nothing is counted, or the country has no such preset
 */
export function presetOf(rule: InterestRule, presets: readonly InterestPreset[]): InterestPreset | undefined {
  if (rule.preset !== OWN_RULE) return presets.find(({ id }) => id === rule.preset)
  return {
    id: OWN_RULE,
    party: 'any',
    mode: rule.mode ?? 'simple-annual',
    rates: [],
    clock: 'due',
    requires: 'agreed',
    source: '',
    asOf: '2000-01-01' as Day,
    read: 'text',
    verify: true,
  }
}

export interface ExampleQuestion {
  readonly preset: InterestPreset
  readonly own?: OwnInterest
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  /** So many days late today; told to pay on the due day, where that is what starts the count. */
  readonly daysLate: number
  readonly today: Day
}

/** What a rule comes to for one debt, worked out as the account would. */
export function interestExample({
  preset,
  own,
  currency,
  amount,
  daysLate,
  today,
}: ExampleQuestion): Result<
  { readonly quote: InterestQuote; readonly warnings: readonly InterestWarning[] },
  InterestPresetError
> {
  const due = addDays(today, -daysLate)
  const terms = interestTermsOf({
    preset,
    ...(own === undefined ? {} : { own }),
    currency,
    due,
    asOf: today,
    demandedOn: due,
  })
  if (!terms.ok) return terms
  return ok({
    quote: interestOf([{ due, amount, paid: [] }], terms.value.terms, today),
    warnings: terms.value.warnings,
  })
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function fieldsOf(value: PlainJson | null | undefined): Readonly<Record<string, PlainJson>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return value as { readonly [key: string]: PlainJson }
}
