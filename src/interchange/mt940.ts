import { statedCurrency, type StatedCurrency } from '../domain/currency.ts'
import { dayFrom, daysBetween, type Day } from '../domain/day.ts'
import { err, ok, type Result } from '../domain/result.ts'
import {
  fileAmount,
  oneSpaced,
  refusal,
  signed,
  statementFile,
  type AccountDraft,
  type BankBalance,
  type BankStatementFile,
  type MovementDraft,
  type RefusedMovement,
  type StatementError,
  type StatementWarning,
} from './bankStatement.ts'
import { detailsOf, referenceOf } from './mt940Details.ts'
import { swiftMessages, type SwiftField } from './mt940Fields.ts'
import { statementText } from './statementText.ts'

/*
 * MT940 of SWIFT, as banks of Germany, the Netherlands, Poland and others write it. Each message is one account over a day
 * or so; a long one is parted, with balances of its own (60M, 62M).
 */

/** Day of value, day of entry without its year, sign, the currency's third letter, amount, kind, references. */
const ENTRY = /^(\d{6})(\d{4})?\s?(R?[CD])([A-Z])?\s?(\d{1,15}(?:[,.]\d*)?|[,.]\d+)\s?([SNF][A-Z0-9 ]{3})(.*)$/
const BALANCE = /^([CD])(\d{6})([A-Z]{3})(\d{1,15}(?:[,.]\d*)?|[,.]\d+)\s*$/

/** True for text with the fields by which an MT940 is known. */
export function isMt940(text: string): boolean {
  return /^(?:\{.{0,200}\{4:)?:20:/m.test(text) && /^:(?:25P?|28C?|60[FM]|61):/m.test(text)
}

/** Reads MT940. A movement that cannot be read is reported with its line, and the rest is taken. */
export function readMt940(bytes: Uint8Array): Result<BankStatementFile, StatementError> {
  const decoded = statementText(bytes)
  if (!decoded.ok) return decoded
  if (!isMt940(decoded.value.text)) return err({ type: 'file-not-a-statement' })
  const refused: RefusedMovement[] = []
  const warnings: StatementWarning[] = []
  const accounts = swiftMessages(decoded.value.text).flatMap((fields) => accountOf(fields, refused, warnings) ?? [])
  return ok(statementFile('mt940', accounts, refused, warnings))
}

function dayOf(text: string): Day | undefined {
  const year = Number(text.slice(0, 2))
  return dayFrom(year >= 80 ? 1900 + year : 2000 + year, Number(text.slice(2, 4)), Number(text.slice(4, 6)))
}

/** Some banks count interest in months of thirty days: value is then given on 30 February. */
function valueDay(text: string): Day | undefined {
  const day = Number(text.slice(4, 6))
  const before = [0, 1, 2].map((less) => dayOf(text.slice(0, 4) + String(day - less).padStart(2, '0')))
  return day > 28 && day <= 31 ? before.find((each) => each !== undefined) : before[0]
}

/** The day of entry has no year: it is the one nearest to the day of value, over the end of the year too. */
function nearestDay(monthAndDay: string, to: Day): Day | undefined {
  const year = Number(to.slice(0, 4))
  const [month, day] = [Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(2, 4))]
  return [year - 1, year, year + 1]
    .flatMap((candidate) => dayFrom(candidate, month, day) ?? [])
    .toSorted((a, b) => Math.abs(daysBetween(a, to)) - Math.abs(daysBetween(b, to)))[0]
}

function markOf(amount: string): ',' | '.' {
  return amount.includes('.') ? '.' : ','
}

/** A balance, or why there is none. */
function balanceOf(field: SwiftField | undefined, refused: RefusedMovement[]): BankBalance | undefined {
  if (!field) return undefined
  const [, sign, date = '', code = '', figures = ''] = BALANCE.exec(field.lines[0] ?? '') ?? []
  const currency = statedCurrency(code)
  const on = dayOf(date)
  const amount = currency && fileAmount(figures, currency, markOf(figures))
  if (amount === undefined) {
    // Where the currency is unknown, that is told once, with the account.
    if (currency || code === '') refused.push(refusal(field.line, 'amount-unreadable', field.lines[0] ?? ''))
    return undefined
  }
  return { ...(on ? { on } : {}), amount: signed(amount, sign === 'D') }
}

/** The currency that the balances name: the only place where it is said. */
function currencyText(fields: readonly SwiftField[]): string {
  const balance = fields.find(({ tag, lines }) => /^6[0245]/.test(tag) && /^[CD]\d{6}[A-Z]{3}/.test(lines[0] ?? ''))
  // MT942, within the day, has no balances but a least amount.
  const floor = fields.find(({ tag }) => tag === '34F')
  return balance?.lines[0]?.slice(7, 10) ?? floor?.lines[0]?.slice(0, 3) ?? ''
}

function accountOf(
  fields: readonly SwiftField[],
  refused: RefusedMovement[],
  warnings: StatementWarning[],
): AccountDraft | undefined {
  const line = fields[0]?.line ?? 1
  const named = currencyText(fields)
  const currency = statedCurrency(named)
  const entries = fields.flatMap((field, i) => (field.tag === '61' ? [{ field, details: detailLines(fields, i) }] : []))
  if (!currency) {
    refused.push(refusal(line, 'currency-unknown', named))
    for (const { field } of entries) refused.push(refusal(field.line, 'currency-unknown', field.lines[0] ?? ''))
    return undefined
  }
  const field = (start: string): SwiftField | undefined => fields.find(({ tag }) => tag.startsWith(start))
  const opening = balanceOf(field('60'), refused)
  const end = field('62')
  const closing = balanceOf(end, refused)
  if (!end) warnings.push({ line: fields.at(-1)?.line ?? line, type: 'no-closing' })
  return {
    line,
    account: accountNumber(field('25')?.lines[0] ?? '', currency),
    currency,
    ...(opening ? { opening } : {}),
    ...(closing ? { closing } : {}),
    movements: entries.flatMap((entry): MovementDraft[] => {
      const read = movementOf(entry.field, entry.details, currency)
      if (read.ok) return [read.value]
      refused.push(refusal(entry.field.line, read.error.type, entry.field.lines[0] ?? ''))
      return []
    }),
  }
}

/** Some banks hang the currency on the IBAN. */
function accountNumber(text: string, currency: StatedCurrency): string {
  const number = oneSpaced(text)
  return /^[A-Z]{2}\d{2}[A-Z0-9]{11,30} ?[A-Z]{3}$/.test(number) && number.endsWith(currency)
    ? number.slice(0, -3).trim()
    : number
}

/** The words right behind a movement: a field 86 behind the closing balance is about the account. */
function detailLines(fields: readonly SwiftField[], entry: number): string[] {
  const lines: string[] = []
  for (let i = entry + 1; fields[i]?.tag === '86' || fields[i]?.tag === 'NS'; i++) {
    if (fields[i]?.tag === '86') lines.push(...(fields[i]?.lines ?? []))
  }
  return lines
}

function movementOf(
  { line, lines }: SwiftField,
  words: readonly string[],
  currency: StatedCurrency,
): Result<MovementDraft, { readonly type: RefusedMovement['reason'] }> {
  const match = ENTRY.exec((lines[0] ?? '').trimEnd())
  if (!match) return err({ type: 'unreadable' })
  const [, date = '', entered, sign = '', , figures = '', , references = ''] = match
  const valued = valueDay(date)
  const booked = valued && (entered === undefined ? valued : nearestDay(entered, valued))
  if (!booked) return err({ type: 'day-unreadable' })
  const amount = fileAmount(figures, currency, markOf(figures))
  if (amount === undefined) return err({ type: 'amount-unreadable' })
  const [own = '', ...ofBank] = references.split('//')
  const details = detailsOf(words)
  const more = oneSpaced(lines.slice(1).join(' '))
  return ok({
    line,
    booked,
    valued,
    // A reversed credit (RC) goes out, a reversed debit (RD) comes in.
    amount: signed(amount, sign === 'D' || sign === 'RC'),
    currency,
    reference: details.reference || referenceOf(own),
    counterparty: details.counterparty,
    ...(details.account === '' ? {} : { counterpartyAccount: details.account }),
    text: details.text || more,
    bankId: referenceOf(ofBank.join('//')),
  })
}
