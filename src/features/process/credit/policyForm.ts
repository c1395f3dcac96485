import { parseAmount } from '../../../domain/amountText.ts'
import type { CreditPolicy } from '../../../domain/creditPolicy.ts'
import type { CurrencyCode } from '../../../domain/currency.ts'
import type { Format } from '../../../domain/format.ts'
import { toDecimal, type MinorUnits } from '../../../domain/money.ts'
import { percentOfText } from '../percentOfText.ts'
import { wholeNumber } from '../wholeNumber.ts'

/** The policy as it is being typed. */
export type PolicyForm = Readonly<
  Record<
    'maxDaysLate' | 'brokenPromises' | 'deposit' | 'guarantor' | 'check' | 'discountPercent' | 'discountDays',
    string
  >
>

/** What is kept, as text for the fields. */
export function policyFormOf(policy: CreditPolicy, currency: CurrencyCode, { decimalMark }: Format): PolicyForm {
  const { guarantorAbove, checkAbove, earlyDiscount } = policy
  const bound = (amount: MinorUnits | null) =>
    amount === null ? '' : toDecimal(amount, currency).replace('.', decimalMark)
  const percent = (value: number) => String(value).replace('.', decimalMark)
  return {
    maxDaysLate: String(policy.maxDaysLate),
    brokenPromises: String(policy.brokenPromises),
    deposit: percent(policy.depositPercent),
    guarantor: bound(guarantorAbove),
    check: bound(checkAbove),
    discountPercent: earlyDiscount ? percent(earlyDiscount.percent) : '',
    discountDays: earlyDiscount ? String(earlyDiscount.days) : '',
  }
}

/** The policy that was typed; what is no number is NaN, which `checkCreditPolicy` refuses. */
export function policyOf(form: PolicyForm, currency: CurrencyCode, { decimalMark }: Format): CreditPolicy {
  const bound = (text: string): MinorUnits | null => {
    if (text.trim() === '') return null
    const amount = parseAmount(text, { currency, decimal: decimalMark, zero: 'allowed' })
    return amount.ok ? amount.value : (Number.NaN as MinorUnits)
  }
  const noDiscount = form.discountPercent.trim() === '' && form.discountDays.trim() === ''
  return {
    maxDaysLate: wholeNumber(form.maxDaysLate),
    brokenPromises: wholeNumber(form.brokenPromises),
    depositPercent: form.deposit.trim() === '' ? 0 : percentOfText(form.deposit),
    guarantorAbove: bound(form.guarantor),
    checkAbove: bound(form.check),
    earlyDiscount: noDiscount
      ? null
      : { percent: percentOfText(form.discountPercent), days: wholeNumber(form.discountDays) },
  }
}
