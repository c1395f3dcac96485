import { expect } from 'vitest'
import { checkMeans, type MeansError } from '../../../src/domain/payments/checkMeans.ts'
import { creditorReferenceOf, isCreditorReference } from '../../../src/domain/payments/creditorReference.ts'
import { parseCurrency, type CurrencyCode } from '../../../src/domain/currency.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { payCode, type PayCode } from '../../../src/domain/payments/payCode.ts'
import type { PaymentMeans } from '../../../src/domain/profile.ts'
import type { RunCase } from '../caseFile.ts'

type Given = Pick<PaymentMeans, 'value' | 'details'> & { readonly rail: string; readonly label?: string }

const meansOf = (given: Given): PaymentMeans => ({ kind: 'transfer', label: '', ...given })

export const runPayCode: RunCase<
  { readonly means: Given; readonly currency: string; readonly amount?: number; readonly reference: string },
  PayCode
> = ({ given: { means, currency, amount, reference }, expect: expected }) => {
  const request = {
    currency: parseCurrency(currency) as CurrencyCode,
    reference,
    ...(amount === undefined ? {} : { amount: minorUnits(amount) }),
  }
  expect(payCode(meansOf(means), request)).toEqual(expected)
}

/** Either the means in order, or what is wrong in which field. Checked again, what is in order stays as it is. */
export const runPaymentMeans: RunCase<Given, Pick<PaymentMeans, 'value' | 'details'> | MeansError> = (theCase) => {
  const { given, expect: expected } = theCase
  const checked = checkMeans(meansOf(given))
  expect(checked.ok ? { value: checked.value.value, details: checked.value.details } : checked.error).toEqual(expected)
  if (checked.ok) expect(checkMeans(checked.value)).toEqual(checked)
}

export const runCreditorReference: RunCase<{ readonly number: string }, { readonly reference: string | null }> = ({
  given: { number },
  expect: { reference },
}) => {
  expect(creditorReferenceOf(number) ?? null).toBe(reference)
  if (reference !== null) expect(isCreditorReference(reference)).toBe(true)
}
