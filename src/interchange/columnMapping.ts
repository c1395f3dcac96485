import { daysBetween } from '../domain/day.ts'
import { parseDayText, type DayOrder } from '../domain/dayText.ts'
import { columnValues, type ColumnValues } from './columnValues.ts'
import { COLUMN_ROLES, headerScores, headerText, type ColumnRole } from './headerWords.ts'
import type { Table } from './table.ts'

/** Index of the column that plays each role. */
export type ColumnMapping = { readonly [Role in ColumnRole]?: number }

/** Without these no debt can be made of a row. `due` may be left out where terms say when it is. */
export const NEEDED_ROLES: readonly ColumnRole[] = ['customer', 'amount', 'due']

/** Whether the cells can be what the header says: false beats any header. An empty column can be anything. */
function fits(role: ColumnRole, values: ColumnValues): boolean {
  if (values.filled === 0) return true
  switch (role) {
    case 'issued':
    case 'due':
    case 'settled':
      return values.days >= 0.5
    case 'amount':
      return values.amounts >= 0.5 && values.days < 0.5
    case 'daysOverdue':
      return values.whole >= 0.8
    case 'email':
      return values.emails >= 0.3
    case 'phone':
      return values.phones >= 0.3 || values.amounts < 0.5
    case 'currency':
      return values.days === 0 && values.cents === 0
    case 'customer':
    case 'name':
    case 'number':
      return values.days < 0.5 && values.cents < 0.5
    case 'concept':
      return true
  }
}

/** Every score of a header's words is at least this; every score of values alone is less. */
const HEADER_SCORE = 0.4

/** Roles that the cells alone can tell, for headers that say nothing. */
const BY_VALUES: readonly (readonly [ColumnRole, number, (values: ColumnValues) => boolean])[] = [
  ['email', 0.35, (v) => v.emails >= 0.8],
  ['currency', 0.35, (v) => v.currencies >= 0.9 && v.distinct < 0.9],
  ['due', 0.3, (v) => v.days >= 0.9],
  ['amount', 0.3, (v) => v.days === 0 && v.amounts >= 0.9 && v.cents >= 0.5],
  ['phone', 0.25, (v) => v.phones >= 0.8 && v.cents === 0],
  ['name', 0.2, (v) => v.words >= 0.9 && v.days === 0 && v.currencies < 0.5 && v.emails < 0.5],
]

/** Headers of money that nobody owes: what may be owed, what was paid, what is a part of the price. */
const NOT_OWED = /\b(?:limite|limit|cupo|linea|iva|impuestos?|tax|subtotal|descuentos?|discount|pagad[oa]|pago|paid)\b/

function valueScore(role: ColumnRole, values: ColumnValues): number {
  const found = BY_VALUES.find(([candidate, , holds]) => candidate === role && values.filled > 0 && holds(values))
  return found?.[1] ?? 0
}

interface Claim {
  readonly role: ColumnRole
  readonly column: number
  readonly score: number
}

function claimsOf(table: Table): Claim[] {
  return table.headers.flatMap((header, column) => {
    const values = columnValues(table, column)
    const words: ReadonlyMap<ColumnRole, number> = table.headerLine === undefined ? new Map() : headerScores(header)
    return COLUMN_ROLES.flatMap((role) => {
      const said = fits(role, values) ? (words.get(role) ?? 0) : 0
      // A column whose header means something else is not taken for its values.
      const silent = words.size === 0 && !(role === 'amount' && NOT_OWED.test(headerText(header)))
      const score = said > 0 ? said : silent ? valueScore(role, values) : 0
      return score > 0 ? [{ role, column, score }] : []
    })
  })
}

/** Of two columns of days that only their values tell, the one with the later days is when it falls due. */
function isLater(table: Table, column: number, than: number): boolean {
  const orders: readonly DayOrder[] = ['DMY', 'MDY']
  let balance = 0
  for (const { cells } of table.rows.slice(0, 200)) {
    for (const order of orders) {
      const a = parseDayText(String(cells[column] ?? ''), order)
      const b = parseDayText(String(cells[than] ?? ''), order)
      if (a.ok && b.ok) balance += Math.sign(daysBetween(a.value, b.value))
    }
  }
  return balance > 0
}

/**
 * Guesses which column is what from the words of the headers, checked against the cells; from the cells alone where
 * the header says nothing. Each column gets one role, and the surest claims go first. Everything can be overridden.
 */
export function guessColumns(table: Table): ColumnMapping {
  const mapping: { [Role in ColumnRole]?: number } = {}
  const taken = new Set<number>()
  const claims = claimsOf(table).toSorted((a, b) => b.score - a.score || a.column - b.column)
  for (const { role, column, score } of claims) {
    if (mapping[role] !== undefined || taken.has(column)) continue
    // Words in some column are a name only while nothing else says who it is.
    if (role === 'name' && score < HEADER_SCORE && mapping.customer !== undefined) continue
    mapping[role] = column
    taken.add(column)
  }
  const otherDays = claims.find(
    ({ role, column, score }) => role === 'due' && score < HEADER_SCORE && !taken.has(column),
  )
  if (otherDays && mapping.due !== undefined && mapping.issued === undefined) {
    const { due } = mapping
    const swap = isLater(table, otherDays.column, due)
    mapping.due = swap ? otherDays.column : due
    mapping.issued = swap ? due : otherDays.column
  }
  // One column for who it is: then it is the customer, be it a code or a name.
  if (mapping.customer === undefined && mapping.name !== undefined) {
    mapping.customer = mapping.name
    delete mapping.name
  }
  return mapping
}

/** @returns roles that the person still has to point out */
export function missingRoles(mapping: ColumnMapping): ColumnRole[] {
  return NEEDED_ROLES.filter((role) => mapping[role] === undefined)
}
