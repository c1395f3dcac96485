import { expect } from 'vitest'
import { parseAmount } from '../../../src/domain/amountText.ts'
import type { CountryCode } from '../../../src/domain/country.ts'
import type { DecimalMark } from '../../../src/domain/locale.ts'
import { whatsappDigits } from '../../../src/messages/phone.ts'
import type { RunCase } from '../caseFile.ts'
import { currencyOf } from './decimals.ts'

export const runPhone: RunCase<
  { readonly country: CountryCode; readonly text: string },
  { readonly digits?: string; readonly error?: true }
> = ({ given, expect: expected }) => {
  const answer = whatsappDigits(given.text, given.country)
  expect(answer.ok ? { digits: answer.value } : { error: true }).toEqual(expected)
}

/** A text that must be refused stands as null among the expected amounts. */
export const runAmount: RunCase<
  { readonly currency: string; readonly decimal: DecimalMark; readonly texts: readonly string[] },
  { readonly minor: readonly (number | null)[] }
> = ({ given, expect: expected }) => {
  const { decimal } = given
  const minor = given.texts.map((text) => {
    const answer = parseAmount(text, { currency: currencyOf(given.currency), decimal })
    return answer.ok ? answer.value : null
  })
  expect(minor).toEqual(expected.minor)
}
