import { exponentOf, parseCurrency, type CurrencyCode, type StatedCurrency } from './currency.ts'
import type { DecimalMark } from './locale.ts'
import { MAX_MINOR_UNITS, minorUnits, toDecimal, type MinorUnits } from './money.ts'
import { err, ok, type Result } from './result.ts'

export interface AmountTextOptions {
  readonly currency: StatedCurrency
  /** The mark between units and cents where the text comes from; the other one, a space or an apostrophe may group. */
  readonly decimal: DecimalMark
  /** Files may hold credit notes and settled debts; what a person types may not be these. */
  readonly negative?: 'allowed'
  readonly zero?: 'allowed'
}

export type AmountTextError = {
  readonly type:
    | 'amount-empty'
    | 'amount-not-a-number'
    /** Could be read as two amounts, or is grouped in a way that nobody groups: "1.5" where the comma is decimal. */
    | 'amount-ambiguous'
    | 'amount-too-many-decimals'
    | 'amount-negative'
    | 'amount-zero'
    | 'amount-too-large'
    | 'amount-other-currency'
}

const DOLLARS_AND_PESOS = 'ARS AUD BMD BSD BBD BZD CAD CLP COP CUP DOP HKD JMD MXN NAD NIO NZD SGD TTD USD UYU XCD'

/** Signs that people write beside an amount, in capitals, and the currencies that each may mean. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', DOLLARS_AND_PESOS],
  ['US$', 'USD'],
  ['U$S', 'USD'],
  ['U$D', 'USD'],
  ['MX$', 'MXN'],
  ['RD$', 'DOP'],
  ['C$', 'NIO CAD'],
  ['$U', 'UYU'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['R$', 'BRL'],
  ['S/', 'PEN'],
  ['S/.', 'PEN'],
  ['Q', 'GTQ'],
  ['Q.', 'GTQ'],
  ['L', 'HNL'],
  ['L.', 'HNL'],
  ['₡', 'CRC'],
  ['¢', 'CRC'],
  ['B/.', 'PAB'],
  ['₲', 'PYG'],
  ['GS', 'PYG'],
  ['GS.', 'PYG'],
  ['BS', 'BOB VES'],
  ['BS.', 'BOB VES'],
  ['BS.S', 'VES'],
])

const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F]+/g
const APOSTROPHES = /[\u2019\u02BC\u00B4`]/g
const MINUS = /[\u2212\u2012\u2013]/g
const FIGURES = /^[\d.,' ]*\d[\d.,' ]*$/

const AFFIX = String.raw`(?:\p{L}[\p{L}\p{Sc}./]*|\p{Sc}\p{L}?)`
const BEFORE = new RegExp(`^(${AFFIX}) ?(?=[-\\d(.,'])`, 'u')
const AFTER = new RegExp(`(?<=[\\d.,')-]) ?(${AFFIX})$`, 'u')

/** Takes signs and codes of the currency off both ends. `undefined`: one is that of another currency. */
function withoutCurrency(text: string, currency: StatedCurrency): string | undefined {
  let figures = text
  for (const side of [BEFORE, AFTER]) {
    const sign = side.exec(figures)?.[1]?.toUpperCase()
    const means = sign === undefined ? undefined : (SIGNS.get(sign) ?? parseCurrency(sign))
    if (means === undefined) continue
    if (!means.split(' ').includes(currency)) return undefined
    figures = figures.replace(side, '')
  }
  return figures
}

/** Takes off every common way to write less than nothing: "-5", "5-", "(5)". */
function withoutMinus(text: string): { readonly figures: string; readonly negative: boolean } {
  const match = /^(?:-\s*(.*)|(.*?)\s*-|\((.*)\))$/.exec(text)
  const figures = match?.[1] ?? match?.[2] ?? match?.[3]
  return figures === undefined ? { figures: text, negative: false } : { figures: figures.trim(), negative: true }
}

/** Digits of a whole number whose groups, if any, are of three and all parted by the same mark. */
function ungrouped(text: string, decimal: DecimalMark): string | undefined {
  if (/^\d*$/.test(text)) return text
  const mark = decimal === ',' ? '.' : ','
  const groups = [mark, ' ', "'"].map((g) => text.split(g)).find((parts) => parts.every((part) => /^\d+$/.test(part)))
  const [first = '', ...rest] = groups ?? []
  if (!/^[1-9]\d{0,2}$/.test(first) || rest.some((group) => group.length !== 3)) return undefined
  return first + rest.join('')
}

/**
 * Reads an amount as a person or a file wrote it, and refuses doubt: it never guesses which mark was meant.
 * Accepts grouping by three, and the currency's own sign or code on either side.
 * @returns whole minor units of the currency
 */
export function parseAmount(text: string, options: AmountTextOptions): Result<MinorUnits, AmountTextError> {
  const { currency, decimal } = options
  const clean = text.slice(0, 200).replace(SPACES, ' ').replace(APOSTROPHES, "'").replace(MINUS, '-').trim()
  if (clean === '') return err({ type: 'amount-empty' })
  if (text.length > 200) return err({ type: 'amount-not-a-number' })

  // The minus may stand outside or inside the sign: "-$5", "$-5".
  const outer = withoutMinus(clean)
  const bare = withoutCurrency(outer.figures, currency)
  if (bare === undefined) return err({ type: 'amount-other-currency' })
  const inner = outer.negative ? { figures: bare, negative: false } : withoutMinus(bare)
  const negative = outer.negative || inner.negative
  if (!FIGURES.test(inner.figures)) return err({ type: 'amount-not-a-number' })

  const [whole = '', fraction = '', ...more] = inner.figures.split(decimal)
  const units = ungrouped(whole, decimal)
  if (units === undefined || more.length > 0 || !/^\d*$/.test(fraction)) return err({ type: 'amount-ambiguous' })

  const digits = exponentOf(currency)
  // Zeros beyond the cents change nothing ("12.5000" in a file), but three figures after a mark could be thousands.
  const surplus = fraction.slice(digits)
  if (surplus !== '' && (fraction.length === 3 || !/^0+$/.test(surplus))) {
    return err({ type: 'amount-too-many-decimals' })
  }
  const figures = (units + fraction.slice(0, digits).padEnd(digits, '0')).replace(/^0+(?=\d)/, '')
  if (figures.length > 16 || Number(figures) > MAX_MINOR_UNITS) return err({ type: 'amount-too-large' })
  const amount = Number(figures)
  if (negative && amount !== 0 && options.negative !== 'allowed') return err({ type: 'amount-negative' })
  if (amount === 0 && options.zero !== 'allowed') return err({ type: 'amount-zero' })
  return ok(minorUnits(negative ? -amount : amount))
}

/** The amount as a person would type it into a field: "1250,50"; without groups, and without cents when there are none. */
export function typedAmount(amount: MinorUnits, currency: CurrencyCode, decimal: DecimalMark): string {
  return toDecimal(amount, currency).replace(/\.0+$/, '').replace('.', decimal)
}
