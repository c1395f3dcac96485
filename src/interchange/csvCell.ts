import type { CurrencyCode } from '../domain/currency.ts'
import { decimalMarkOf, type DecimalMark } from '../domain/locale.ts'
import { toDecimal, type MinorUnits } from '../domain/money.ts'

/** How the spreadsheet program of a locale reads a CSV file that is opened with a tap. */
export interface CsvStyle {
  readonly separator: ';' | ','
  readonly decimal: DecimalMark
}

/** Where the comma is the decimal mark, spreadsheets part cells by semicolons. */
export function csvStyleOf(locale: string): CsvStyle {
  const decimal = decimalMarkOf(locale)
  return { decimal, separator: decimal === ',' ? ';' : ',' }
}

/**
 * Beginnings that make a spreadsheet run the cell as a formula (OWASP, "CSV Injection"): also in full width, as DDE
 * ("|cmd"), and behind white space or quotes that the program drops.
 */
const FORMULA = /^[\s\u00A0\u3000\uFEFF"'`]*[=+\-@|\uFF1D\uFF0B\uFF0D\uFF20\uFF5C\u2212]|^[\t\r\n]/

/** Text of somebody else's making as a cell: quoted where needed (RFC 4180), and never a formula. */
export function csvText(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",;\t|\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** An amount of ours as a number that can be added up: "-1234,50". No grouping, no sign of the currency. */
export function csvAmount(amount: MinorUnits, currency: CurrencyCode, style: CsvStyle): string {
  return toDecimal(amount, currency).replace('.', style.decimal)
}

/** Lines of ready-made cells as a file: UTF-8 with a mark, without which Excel garbles ñ and á; lines end in CRLF. */
export function csvFile(lines: readonly (readonly string[])[], style: CsvStyle): Uint8Array<ArrayBuffer> {
  const text = lines.map((cells) => `${cells.join(style.separator)}\r\n`).join('')
  return new TextEncoder().encode(`\uFEFF${text}`)
}
