import type { AmountTextError } from '../domain/amountText.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import { earlierOf, type Day } from '../domain/day.ts'
import type { DecimalMark } from '../domain/locale.ts'
import type { MinorUnits } from '../domain/money.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { looksLikeEmail } from './cellKinds.ts'
import { cellText, codeText, cut, MAX_CELL_TEXT } from './cellText.ts'
import type { ColumnMapping } from './columnMapping.ts'
import { codeKey, looksLikeCode, nameKey } from './customerKey.ts'
import type { DayReader } from './dayReader.ts'
import type { ColumnRole } from './headerWords.ts'
import type { RowCustomer } from './importedCustomers.ts'
import { rowAmount } from './rowAmount.ts'
import type { Cell, TableRow } from './table.ts'
import { namesNobody } from './taxKey.ts'

export interface RowOptions {
  readonly mapping: ColumnMapping
  readonly decimal: DecimalMark
  readonly currency: CurrencyCode
  readonly today: Day
  readonly dueFrom?: (issued: Day) => Day
}

/** Why a row is not taken. Negative amounts are credit notes, which come with e-invoices. */
export type RowRefusal = {
  readonly reason:
    | AmountTextError['type']
    | 'customer-missing'
    | 'currency-unknown'
    | 'due-missing'
    | 'due-unreadable'
    | 'due-does-not-exist'
    | 'issued-unreadable'
    | 'issued-does-not-exist'
    /** The line of totals under a list is no customer. */
    | 'total-row'
}

/** What was taken otherwise than written, or looks odd. */
export type RowWarning =
  | { readonly type: 'days-overdue-disagree'; readonly days: number; readonly computed: number }
  | { readonly type: 'text-cut'; readonly role: ColumnRole; readonly max: number }
  | { readonly type: 'amount-rounded' | 'due-from-terms' | 'due-before-issued' | 'issued-in-future' | 'email-left-out' }
  /** Customer, number and days as a row further up has them. */
  | { readonly type: 'number-twice' }

interface TakenRow {
  readonly customer: RowCustomer
  readonly number: string
  readonly concept: string
  readonly issued: Day
  readonly due: Day
  readonly amount: MinorUnits
  readonly currency: CurrencyCode
  /** The days that the file itself gives, empty where it gives none: what the row is recognized by. */
  readonly written: readonly [issued: string, due: string]
  readonly daysOverdue: number | undefined
  readonly settled: Day | undefined
  readonly warnings: readonly RowWarning[]
}

export type RowResult = Result<TakenRow, { readonly type: RowRefusal['reason']; readonly value: string }>

const TOTAL = /^(?:gran |grand )?(?:sub ?)?tota(?:l|is|les)\b/i

function refuse(type: RowRefusal['reason'], value: Cell): RowResult {
  return err({ type, value: cut(cellText(value), 80) })
}

/** Reads one row whole, or says why not. */
export function readRow({ cells }: TableRow, options: RowOptions, dayOf: DayReader): RowResult {
  const { mapping } = options
  const warnings: RowWarning[] = []
  const cell = (role: ColumnRole): Cell => {
    const column = mapping[role]
    return column === undefined ? '' : (cells[column] ?? '')
  }
  const short = (role: ColumnRole, text: string): string => {
    if (text.length > MAX_CELL_TEXT) warnings.push({ type: 'text-cut', role, max: MAX_CELL_TEXT })
    return cut(text)
  }

  const name = cellText(cell('name'))
  const said = codeText(cell('customer'))
  // The tax number that stands for anybody parts nobody from anybody; beside it the name does.
  const who = name !== '' && namesNobody(said) ? '' : said
  if (TOTAL.test(who === '' ? name : who) && cellText(cell('due')) === '') return refuse('total-row', who || name)
  if (who === '' && name === '') return refuse('customer-missing', '')

  const money = cell('amount')
  const amount = rowAmount(typeof money === 'number' ? money : cellText(money), cellText(cell('currency')), options)
  if (!amount.ok) return refuse(amount.error.type, amount.error.type === 'currency-unknown' ? cell('currency') : money)
  const issued = dayOf(cell('issued'))
  if (!issued.ok) return refuse(`issued-${issued.error.type}`, cell('issued'))
  const written = dayOf(cell('due'))
  if (!written.ok) return refuse(`due-${written.error.type}`, cell('due'))
  const byTerms = issued.value === undefined ? undefined : options.dueFrom?.(issued.value)
  const due = written.value ?? byTerms
  if (due === undefined) return refuse('due-missing', cell('due'))

  if (written.value === undefined) warnings.push({ type: 'due-from-terms' })
  if (amount.value.rounded) warnings.push({ type: 'amount-rounded' })
  if (issued.value !== undefined && due < issued.value) warnings.push({ type: 'due-before-issued' })
  if (issued.value !== undefined && issued.value > options.today) warnings.push({ type: 'issued-in-future' })
  const email = cellText(cell('email'))
  if (email !== '' && !looksLikeEmail(email)) warnings.push({ type: 'email-left-out' })

  const byCode = who !== '' && (mapping.name !== undefined || looksLikeCode(who))
  const settled = dayOf(cell('settled'))
  const days = cellText(cell('daysOverdue'))
  return ok({
    customer: {
      key: byCode ? codeKey(who) : nameKey(who || name),
      name: short('name', name || who),
      code: byCode ? short('customer', who) : '',
      phone: cut(codeText(cell('phone')), 40),
      email: looksLikeEmail(email) ? cut(email) : '',
    },
    number: short('number', codeText(cell('number'))),
    concept: short('concept', cellText(cell('concept'))),
    // A debt without an issue day is as old as its due day; one that is not yet due is owed today already.
    issued: issued.value ?? earlierOf(due, options.today),
    due,
    written: [issued.value ?? '', written.value ?? ''],
    amount: amount.value.amount,
    currency: amount.value.currency,
    daysOverdue: /^-?\d{1,6}(?:\.0+)?$/.test(days) ? Number(days) : undefined,
    settled: settled.ok ? settled.value : undefined,
    warnings,
  })
}
