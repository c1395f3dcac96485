import { useState } from 'react'
import { parseAmount } from '../../../domain/amountText.ts'
import type { CurrencyCode } from '../../../domain/currency.ts'
import type { InterestQuote } from '../../../domain/interest.ts'
import type { InterestPresetError, InterestWarning } from '../../../domain/interestPreset.ts'
import { interestExample, presetOf, type InterestRule } from '../../../domain/interestSetting.ts'
import { minorUnits, type MinorUnits } from '../../../domain/money.ts'
import { exponentOf } from '../../../domain/currency.ts'
import type { InterestPreset } from '../../../domain/presets/preset.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useToday } from '../../../queries/books.ts'
import { interestErrorText } from '../../../ui/interestText.ts'
import { wholeNumber } from '../wholeNumber.ts'

export interface Example {
  readonly amountText: string
  readonly daysText: string
  readonly setAmount: (text: string) => void
  readonly setDays: (text: string) => void
  /** Undefined while a figure is missing, or the rule cannot be counted by. */
  readonly worked:
    | {
        readonly amount: MinorUnits
        readonly days: number
        readonly quote: InterestQuote
        readonly warnings: readonly InterestWarning[]
      }
    | undefined
  readonly error: InterestPresetError | undefined
  readonly sentence: string | undefined
}

export interface ExampleProps {
  readonly rule: InterestRule
  readonly presets: readonly InterestPreset[]
  readonly currency: CurrencyCode
}

const DEBT = 1000
const DAYS = 82
const MOST_DAYS = 3650

/** What the rule comes to for a debt of one thousand, or what is wrong with the rule. */
export function useExample({ rule, presets, currency }: ExampleProps): Example {
  const { interest: words } = useProcessT()
  const format = useFormat()
  const today = useToday()
  const [typedAmount, setAmount] = useState<string | null>(null)
  const [daysText, setDays] = useState(String(DAYS))
  const parsed = typedAmount === null ? undefined : parseAmount(typedAmount, { currency, decimal: format.decimalMark })
  const usual = minorUnits(DEBT * 10 ** exponentOf(currency))
  const amount = parsed === undefined ? usual : parsed.ok ? parsed.value : undefined
  const days = wholeNumber(daysText)
  const daysLate = days >= 1 && days <= MOST_DAYS ? days : undefined
  const preset = presetOf(rule, presets)
  // What is wrong with the rule is told whatever the example's own figures are.
  const answer =
    preset &&
    interestExample({
      preset,
      ...(rule.own === undefined ? {} : { own: rule.own }),
      currency,
      amount: amount ?? usual,
      daysLate: daysLate ?? DAYS,
      today,
    })
  const error = answer && !answer.ok ? answer.error : undefined
  const known = answer?.ok && amount !== undefined && daysLate !== undefined
  return {
    amountText: typedAmount ?? String(DEBT),
    daysText,
    setAmount,
    setDays,
    worked: known ? { amount, days: daysLate, ...answer.value } : undefined,
    error,
    sentence: error && interestErrorText(words, format, error),
  }
}
