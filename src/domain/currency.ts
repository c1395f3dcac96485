import type { Brand } from './brand.ts'
import { isWithdrawn, WITHDRAWN_DIGITS, type WithdrawnCurrency } from './withdrawnCurrency.ts'

/** ISO 4217 alphabetic code. */
export type CurrencyCode = Brand<string, 'CurrencyCode'>
/** What a file of a bank may be in: money is shown in it, but no debt can be. */
export type StatedCurrency = CurrencyCode | WithdrawnCurrency

/*
 * Exponents of ISO 4217, by number of decimal digits. Part of the fact format: never changed, and not taken from Intl,
 * where engines disagree (COP: 0 or 2). A test holds the table against a kept list.
 */
const TWO_DIGITS =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF ' +
  'CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ ' +
  'GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD ' +
  'MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON ' +
  'RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS ' +
  'UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG'

const OTHER_DIGITS: readonly (readonly [number, string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
]

const EXPONENTS = new Map<string, number>([
  ...TWO_DIGITS.trim()
    .split(' ')
    .map((code): [string, number] => [code, 2]),
  ...OTHER_DIGITS.flatMap(([digits, codes]) => codes.split(' ').map((code): [string, number] => [code, digits])),
])

export function isCurrency(text: unknown): text is CurrencyCode {
  return typeof text === 'string' && EXPONENTS.has(text)
}

/**
 * @param text a code in any case
 * @returns the currency, or undefined when ISO 4217 has none of that name
 */
export function parseCurrency(text: string): CurrencyCode | undefined {
  const code = text.trim().toUpperCase()
  return isCurrency(code) ? code : undefined
}

/** The same, for files of banks: those of ten or thirty years ago are in currencies that are none any more. */
export function statedCurrency(text: string): StatedCurrency | undefined {
  const code = text.trim().toUpperCase()
  return isCurrency(code) || isWithdrawn(code) ? code : undefined
}

/**
 * Number of decimal digits of the currency's smallest unit: COP 2, CLP 0, PYG 0, UYU 2.
 * @throws RangeError for a code that is not in the table
 */
export function exponentOf(currency: StatedCurrency): number {
  const digits = EXPONENTS.get(currency) ?? (isWithdrawn(currency) ? WITHDRAWN_DIGITS : undefined)
  if (digits === undefined) throw new RangeError(`not a currency: ${currency}`)
  return digits
}

/** All codes, in alphabetical order. */
export function allCurrencies(): CurrencyCode[] {
  return [...EXPONENTS.keys()].toSorted() as CurrencyCode[]
}
