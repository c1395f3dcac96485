import { parseCurrency, type CurrencyCode } from '../domain/currency.ts'
import { fold } from '../domain/fold.ts'

/** Signs and words that mean one currency wherever they are written. */
const ONE = new Map<string, string>([
  ['€', 'EUR'],
  ['US$', 'USD'],
  ['U$S', 'USD'],
  ['U$D', 'USD'],
  ['MX$', 'MXN'],
  ['MN', 'MXN'],
  ['M.N.', 'MXN'],
  ['RD$', 'DOP'],
  ['R$', 'BRL'],
  ['S/', 'PEN'],
  ['S/.', 'PEN'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['£', 'GBP'],
  ['eur', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['dolar', 'USD'],
  ['dolares', 'USD'],
  ['dollars', 'USD'],
  ['dlls', 'USD'],
  ['soles', 'PEN'],
  ['sol', 'PEN'],
  ['reales', 'BRL'],
  ['reais', 'BRL'],
  ['real', 'BRL'],
  ['quetzales', 'GTQ'],
  ['lempiras', 'HNL'],
  ['cordobas', 'NIO'],
  ['colones', 'CRC'],
  ['guaranies', 'PYG'],
  ['bolivianos', 'BOB'],
  ['pesos mexicanos', 'MXN'],
  ['pesos colombianos', 'COP'],
  ['pesos chilenos', 'CLP'],
  ['pesos argentinos', 'ARS'],
  ['pesos dominicanos', 'DOP'],
  ['pesos uruguayos', 'UYU'],
])

/** What "$" and "pesos" may mean: the business's own currency, when it is one of them. */
const DOLLARS_AND_PESOS: ReadonlySet<string> = new Set('ARS AUD CAD CLP COP CUP DOP MXN NIO NZD USD UYU'.split(' '))
const PESOS: ReadonlySet<string> = new Set(['ARS', 'CLP', 'COP', 'CUP', 'DOP', 'MXN', 'UYU'])

/**
 * The currency that a cell names by code, sign or word.
 * @param usual the business's own currency, for signs that many countries share
 * @returns `undefined` when it names none that is known
 */
export function currencyOf(text: string, usual: CurrencyCode): CurrencyCode | undefined {
  const sign = text.trim().toUpperCase()
  const word = fold(text)
  if (sign === '$') return DOLLARS_AND_PESOS.has(usual) ? usual : undefined
  if (word === 'pesos' || word === 'peso') return PESOS.has(usual) ? usual : undefined
  const code = ONE.get(sign) ?? ONE.get(word) ?? sign
  return parseCurrency(code)
}

const BEFORE = /^[\s\-(]*([^\d\s\-(.,'][^\d(-]*?)[\s\-(]*\d/u
const AFTER = /\d[\s)-]*([^\d\s\-).,'][^\d)-]*?)[\s)-]*$/u

/** The sign or code beside an amount: "US$ 500" gives "US$". Empty when there is none. */
export function currencyBeside(amount: string): string {
  if (amount.length > 60) return ''
  return (BEFORE.exec(amount)?.[1] ?? AFTER.exec(amount)?.[1] ?? '').trim()
}
