import type { CurrencyCode } from '../../../domain/currency.ts'
import { parseAmount } from '../../../domain/amountText.ts'
import { isDay } from '../../../domain/day.ts'
import type { Format } from '../../../domain/format.ts'
import type { OwnInterest } from '../../../domain/interestPreset.ts'
import type { AgreedMode, InterestRule } from '../../../domain/interestSetting.ts'
import { toDecimal, type MinorUnits } from '../../../domain/money.ts'
import { percentOfText } from '../percentOfText.ts'
import { wholeNumber } from '../wholeNumber.ts'

export interface RateText {
  readonly from: string
  readonly percent: string
}

/** One rule as it is being typed. */
export interface RuleForm {
  readonly preset: string
  readonly mode: AgreedMode
  readonly rates: readonly RateText[]
  readonly basedOn: 'looked-up' | 'agreed'
  readonly graceDays: string
  readonly flatFee: string
  readonly flatPercentOnce: string
  readonly capPercent: string
}

/** What is kept, as text for the fields. */
export function ruleFormOf(rule: InterestRule, currency: CurrencyCode, { decimalMark }: Format): RuleForm {
  const { own = {} } = rule
  const number = (value: number | undefined) => (value === undefined ? '' : String(value).replace('.', decimalMark))
  return {
    preset: rule.preset,
    mode: rule.mode ?? 'simple-annual',
    rates: (own.rates ?? []).map(({ from, percent }) => ({ from, percent: number(percent) })),
    basedOn: own.basedOn ?? 'looked-up',
    graceDays: number(own.graceDays),
    flatFee: own.flatFee === undefined ? '' : toDecimal(own.flatFee, currency).replace('.', decimalMark),
    flatPercentOnce: number(own.flatPercentOnce),
    capPercent: number(own.capPercent),
  }
}

/** The rule that was typed; what is no number is NaN, which `interestTermsOf` refuses. */
export function ruleOf(form: RuleForm, currency: CurrencyCode, format: Format): InterestRule {
  const { preset, mode, rates, basedOn, graceDays, flatFee, flatPercentOnce, capPercent } = form
  if (preset === 'none') return { preset }
  const fee = flatFee.trim() === '' ? undefined : feeOf(flatFee, currency, format)
  const own: OwnInterest = {
    ...(rates.length === 0 ? {} : { rates: rates.map(readRate).toSorted((a, b) => (a.from < b.from ? -1 : 1)) }),
    ...(preset === 'own' ? { basedOn: 'agreed' } : rates.length === 0 && basedOn === 'looked-up' ? {} : { basedOn }),
    ...(graceDays.trim() === '' ? {} : { graceDays: wholeNumber(graceDays) }),
    ...(fee === undefined ? {} : { flatFee: fee }),
    ...given('flatPercentOnce', flatPercentOnce),
    ...given('capPercent', capPercent),
  }
  return {
    preset,
    ...(preset === 'own' ? { mode } : {}),
    ...(Object.keys(own).length === 0 ? {} : { own }),
  }
}

function given<K extends string>(key: K, text: string): { readonly [P in K]?: number } {
  return text.trim() === '' ? {} : ({ [key]: percentOfText(text) } as { readonly [P in K]: number })
}

function readRate({ from, percent }: RateText): NonNullable<OwnInterest['rates']>[number] {
  // A rate without a day is none: NaN is refused whatever the day.
  return isDay(from) ? { from, percent: percentOfText(percent) } : { from: from as never, percent: Number.NaN }
}

function feeOf(text: string, currency: CurrencyCode, { decimalMark }: Format): MinorUnits {
  const read = parseAmount(text, { currency, decimal: decimalMark, zero: 'allowed' })
  return read.ok ? read.value : (Number.NaN as MinorUnits)
}
