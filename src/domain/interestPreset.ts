import type { CurrencyCode } from './currency.ts'
import { addDays, earlierOf, laterOf, type Day } from './day.ts'
import type { InterestTerms, Rate } from './interest.ts'
import { minorUnits, type MinorUnits } from './money.ts'
import type { InterestPreset, RateToAsk } from './presets/preset.ts'
import { missingPeriods } from './ratePeriods.ts'
import { err, ok, type Result } from './result.ts'

/** The owner's own rule, laid over a preset: what is left out is the preset's. */
export interface OwnInterest {
  /** Rates that were looked up or agreed: each holds from its day on, in place of the preset's from then. */
  readonly rates?: readonly Rate[]
  /** `agreed`: they stand in a contract, and no period of publication applies to them. */
  readonly basedOn?: 'looked-up' | 'agreed'
  readonly graceDays?: number
  readonly flatFee?: MinorUnits
  readonly flatPercentOnce?: number
  readonly capPercent?: number
}

export interface InterestQuestion {
  readonly preset: InterestPreset
  readonly own?: OwnInterest
  readonly currency: CurrencyCode
  /** Due day of the oldest instalment that is asked about. */
  readonly due: Day
  readonly asOf: Day
  /** When the debtor was first told to pay, with proof. */
  readonly demandedOn?: Day
}

/** Said beside the figures; nothing is refused for it. */
export type InterestWarning =
  /** Courts cut agreed rates from about here on. */
  | { readonly type: 'rate-above-usual'; readonly usual: number }
  /** Nothing runs yet: here interest starts with a demand. */
  | { readonly type: 'not-demanded-yet' }

export type InterestPresetError =
  /** The preset has no rate, and nobody looked one up. */
  | { readonly type: 'rate-unknown'; readonly ask: RateToAsk | undefined }
  /** Rates are missing for periods that began on these days. */
  | { readonly type: 'rate-out-of-date'; readonly ask: RateToAsk | undefined; readonly missing: readonly Day[] }
  /** Nothing is owed here unless it was agreed in writing. */
  | { readonly type: 'interest-not-agreed' }
  /** With more than the legal ceiling all interest is lost. */
  | { readonly type: 'rate-above-ceiling'; readonly ceiling: number; readonly from: Day }
  | { readonly type: 'fee-above-ceiling'; readonly ceiling: number }
  | { readonly type: 'rates-malformed' }

export interface PresetTerms {
  readonly terms: InterestTerms
  readonly warnings: readonly InterestWarning[]
}

const MOST_PERCENT = 1000
const YEAR_DAYS = 366

/**
 * The terms that late payment is counted by (interest.ts), from what the law of the place has and the owner's own rule.
 * A rate that nobody knows, or that ran out, is an error that asks for it: it is never guessed, and never left at zero.
 * Where interest runs from a demand, the days up to the demand bear nothing.
 */
export function interestTermsOf(question: InterestQuestion): Result<PresetTerms, InterestPresetError> {
  const { preset, own = {}, currency, due, asOf, demandedOn } = question
  const agreed = own.basedOn === 'agreed'
  if (preset.requires === 'agreed' && !agreed) return err({ type: 'interest-not-agreed' })
  if (!areRates(own.rates ?? []) || !areFees(own)) return err({ type: 'rates-malformed' })

  const waits = preset.clock === 'demand'
  const first = addDays(waits && demandedOn ? laterOf(due, demandedOn) : due, 1)
  const idle = waits && demandedOn === undefined
  const rates = ratesOf(preset, own)
  if (!idle && asOf >= first) {
    const lacking = lackingRates(question, rates, first)
    if (lacking) return err(lacking)
  }
  const ceiling = aboveCeiling(preset, own)
  if (ceiling) return err(ceiling)
  const once = own.flatPercentOnce ?? preset.flatPercentOnce
  const { maxFlatPercent, warnAbove } = preset
  if (maxFlatPercent !== undefined && once !== undefined && once > maxFlatPercent) {
    return err({ type: 'fee-above-ceiling', ceiling: maxFlatPercent })
  }
  const warnings: InterestWarning[] = []
  if (warnAbove !== undefined && rates.some((rate) => rate.from <= asOf && yearly(rate, preset) > warnAbove)) {
    warnings.push({ type: 'rate-above-usual', usual: warnAbove })
  }
  if (idle) warnings.push({ type: 'not-demanded-yet' })
  return ok({ terms: termsFrom(preset, own, idle ? [] : waits ? ratesFrom(rates, first) : rates, currency), warnings })
}

/** Last day that the newest rate of the preset holds for; undefined where it holds until the law changes. */
export function rateNeedsUpdateAfter({ rates, ratePeriod }: InterestPreset): Day | undefined {
  const last = rates.at(-1)
  const next = last && ratePeriod && missingPeriods(rates, ratePeriod, last.from, addDays(last.from, YEAR_DAYS))[0]
  return next && addDays(next, -1)
}

function ratesOf({ rates }: InterestPreset, { rates: own = [] }: OwnInterest): Rate[] {
  const start = own[0]?.from
  if (start === undefined) return [...rates]
  return [...rates.filter((rate) => rate.from < start), ...own]
}

function lackingRates(
  { preset, own, asOf }: InterestQuestion,
  rates: readonly Rate[],
  first: Day,
): InterestPresetError | undefined {
  const { askRate: ask, ratePeriod } = preset
  const start = rates[0]
  if (!start) return { type: 'rate-unknown', ask }
  if (start.from > first) return { type: 'rate-out-of-date', ask, missing: [first] }
  if (!ratePeriod) return undefined
  // What was agreed holds on; what was published before it does not.
  const agreedFrom = own?.basedOn === 'agreed' ? own.rates?.[0]?.from : undefined
  const last = agreedFrom === undefined ? asOf : earlierOf(asOf, addDays(agreedFrom, -1))
  const published = rates.filter(({ from }) => agreedFrom === undefined || from < agreedFrom)
  const missing = missingPeriods(published, ratePeriod, first, last)
  return missing.length > 0 ? { type: 'rate-out-of-date', ask, missing } : undefined
}

/** Agreed rates are held against the preset's own of the same day. */
function aboveCeiling(preset: InterestPreset, own: OwnInterest): InterestPresetError | undefined {
  if (preset.ceiling !== 'same' || own.basedOn !== 'agreed') return undefined
  for (const rate of own.rates ?? []) {
    const legal = preset.rates.findLast(({ from }) => from <= rate.from) ?? preset.rates[0]
    if (legal && rate.percent > legal.percent) {
      return { type: 'rate-above-ceiling', ceiling: legal.percent, from: rate.from }
    }
  }
  return undefined
}

/** The table as it is from a day on, with nothing before. */
function ratesFrom(rates: readonly Rate[], first: Day): Rate[] {
  const inForce = rates.findLast((rate) => rate.from <= first)
  return [...(inForce ? [{ ...inForce, from: first }] : []), ...rates.filter((rate) => rate.from > first)]
}

function termsFrom(
  preset: InterestPreset,
  own: OwnInterest,
  rates: readonly Rate[],
  currency: CurrencyCode,
): InterestTerms {
  const { mode, basis, flatFee } = preset
  const fee = own.flatFee ?? (flatFee?.currency === currency ? flatFee.amount : undefined)
  const once = own.flatPercentOnce ?? preset.flatPercentOnce
  const cap = own.capPercent ?? preset.capPercent
  return {
    mode,
    rates,
    ...(basis === undefined ? {} : { basis }),
    ...(own.graceDays === undefined ? {} : { graceDays: own.graceDays }),
    ...(fee === undefined ? {} : { flatFee: minorUnits(fee) }),
    ...(once === undefined ? {} : { flatPercentOnce: once }),
    ...(cap === undefined ? {} : { capPercent: cap }),
  }
}

function yearly({ percent }: Rate, { mode }: InterestPreset): number {
  return mode === 'monthly-pro-rata' ? percent * 12 : percent
}

function areRates(rates: readonly Rate[]): boolean {
  return rates.every(
    ({ from, percent }, i) =>
      percent >= 0 && percent <= MOST_PERCENT && (i === 0 || (rates[i - 1]?.from ?? from) < from),
  )
}

function areFees({
  graceDays = 0,
  flatFee = minorUnits(0),
  flatPercentOnce = 0,
  capPercent = 0,
}: OwnInterest): boolean {
  return [graceDays, flatFee, flatPercentOnce, capPercent].every((value) => Number.isFinite(value) && value >= 0)
}
