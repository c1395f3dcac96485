import { exponentOf, parseCurrency, type CurrencyCode } from '../../../src/domain/currency.ts'
import { minorUnits, type MinorUnits } from '../../../src/domain/money.ts'

/** @throws when the case names no currency of ISO 4217 */
export function currencyOf(code: string): CurrencyCode {
  const currency = parseCurrency(code)
  if (!currency) throw new Error(`not a currency: ${code}`)
  return currency
}

/** Decimal text in major units with a point, as cases write it: "12.5" EUR is 1250. Independent of the app's own parser. */
export function minorOf(text: string, currency: CurrencyCode): MinorUnits {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  const digits = exponentOf(currency)
  const fraction = match?.[3] ?? ''
  const spare = fraction.slice(digits)
  if (!match || /[1-9]/.test(spare)) throw new Error(`not an amount of ${currency}: ${text}`)
  const minor = Number(`${match[2]}${fraction.slice(0, digits).padEnd(digits, '0')}`)
  return minorUnits(match[1] === '-' ? -minor : minor)
}
