import type { CurrencyCode } from '../../../domain/currency.ts'
import type { Format } from '../../../domain/format.ts'
import type { InterestStretch, InterestTerms } from '../../../domain/interest.ts'
import type { ProcessMessages } from '../../../i18n/processMessages.ts'

/** How a stretch is worked out, so that anybody can do it again: "$1,000.00 × 24 % × 30 días ÷ 365". */
export function stretchText(
  { open, percent, days }: InterestStretch,
  { mode, basis = 365 }: InterestTerms,
  currency: CurrencyCode,
  words: ProcessMessages['lateInterest'],
  format: Format,
): string {
  const money = format.money(open, currency, { cents: 'always' })
  const rate = `${format.number(percent)} %`
  if (mode === 'effective-annual') return `${money} × ((1 + ${rate})^(${days} ÷ 365) − 1)`
  return `${money} × ${rate} × ${words.days(days)} ÷ ${mode === 'monthly-pro-rata' ? 30 : basis}`
}
