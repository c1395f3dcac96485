import { columnValues, type ColumnValues } from './columnValues.ts'
import { statementScores, type StatementRole } from './statementHeaders.ts'
import { isSignWord } from './statementSign.ts'
import type { Cell, Table, TableRow } from './table.ts'

/** What is said in more than one column: the words of a movement, and numbers to find it by. */
type Many = 'text' | 'reference'
export type StatementColumns = { readonly [Role in Exclude<StatementRole, Many>]?: number } & {
  readonly [Role in Many]: readonly number[]
}

/** How far down the words over the columns are looked for: banks put holder, account and dates above them. */
const HEADER_WITHIN = 60

/** Days that a spreadsheet counted from 1900 on and that lost their format: 1980 to 2118. */
export function isSerialDay(cell: Cell): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell > 29_220 && cell < 80_000
}

function rolesIn(cells: readonly Cell[]): Set<StatementRole> {
  const roles = new Set<StatementRole>()
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.length > 60) continue
    const best = [...statementScores(cell)].toSorted((a, b) => b[1] - a[1])[0]
    if (best) roles.add(best[0])
  }
  return roles
}

/** The line of the words over the columns: one with a day, some money, and the most of what is known. */
export function statementHeaderLine(rows: readonly TableRow[]): number | undefined {
  let line: number | undefined
  let most = 1
  for (const row of rows.slice(0, HEADER_WITHIN)) {
    const roles = rolesIn(row.cells)
    const hasMoney = roles.has('amount') || roles.has('debit') || roles.has('credit')
    if (!hasMoney || !(roles.has('booked') || roles.has('valued')) || roles.size <= most) continue
    line = row.line
    most = roles.size
  }
  return line
}

interface Column {
  readonly values: ColumnValues
  readonly serialDays: boolean
  /** Share of the filled cells that say which way money went. */
  readonly signs: number
}

function fits(role: StatementRole, { values, serialDays, signs }: Column): boolean {
  if (values.filled === 0) return role !== 'booked' && role !== 'amount'
  const isDays = values.days >= 0.5
  switch (role) {
    case 'booked':
    case 'valued':
      return isDays || serialDays
    case 'amount':
    case 'debit':
    case 'credit':
    case 'balance':
    case 'net':
      return values.amounts >= 0.5 && !isDays
    case 'sign':
      return signs >= 0.9
    case 'currency':
      return values.days === 0 && values.cents === 0 && values.amounts < 0.5
    case 'counterparty':
      return !isDays && values.cents < 0.5
    case 'party-account':
    case 'reference':
    case 'bank-id':
    case 'status':
    case 'text':
      return !isDays
  }
}

function columnsOf(table: Table): Column[] {
  return table.headers.map((_, column) => {
    const cells = table.rows.slice(0, 400).map(({ cells: row }) => row[column] ?? '')
    const filled = cells.filter((cell) => String(cell).trim() !== '')
    const share = (holds: (cell: Cell) => boolean): number =>
      filled.length === 0 ? 0 : filled.filter(holds).length / filled.length
    return {
      values: columnValues(table, column),
      serialDays: share(isSerialDay) > 0.9,
      signs: share((cell) => isSignWord(String(cell))),
    }
  })
}

/** Without words over the columns: the first days, the first money with cents, a second one for the balance, the words. */
function byValues(columns: readonly Column[]): StatementColumns {
  const found = (holds: (column: Column) => boolean): number[] =>
    columns.flatMap((column, i) => (column.values.filled > 0 && holds(column) ? [i] : []))
  const days = found(({ values }) => values.days >= 0.9)
  const money = found(({ values }) => values.days === 0 && values.amounts >= 0.9 && values.cents >= 0.5)
  const words = found(({ values }) => values.words >= 0.6 && values.days === 0 && values.amounts < 0.5)
  return {
    ...(days[0] === undefined ? {} : { booked: days[0] }),
    ...(days[1] === undefined ? {} : { valued: days[1] }),
    ...(money[0] === undefined ? {} : { amount: money[0] }),
    ...(money[1] === undefined ? {} : { balance: money[1] }),
    text: words,
    reference: [],
  }
}

/** Which column is what: by the words over them, held against what is in them. */
export function statementColumns(table: Table): StatementColumns {
  const columns = columnsOf(table)
  if (table.headerLine === undefined) return byValues(columns)
  const claims = table.headers.flatMap((header, i) => {
    const column = columns[i]
    const filled = column && column.values.filled > 0 ? 0.01 : 0
    return [...statementScores(header)].flatMap(([role, score]) =>
      column && fits(role, column) ? [{ role, column: i, score: score + filled }] : [],
    )
  })
  const single: { [Role in Exclude<StatementRole, Many>]?: number } = {}
  const many: Record<Many, number[]> = { text: [], reference: [] }
  const taken = new Set<number>()
  for (const { role, column } of claims.toSorted((a, b) => b.score - a.score || a.column - b.column)) {
    if (taken.has(column)) continue
    if (role === 'text' || role === 'reference') many[role].push(column)
    else if (single[role] === undefined) single[role] = column
    else continue
    taken.add(column)
  }
  if (single.booked === undefined && single.valued !== undefined) {
    single.booked = single.valued
    delete single.valued
  }
  const inOrder = (list: readonly number[]): number[] => list.toSorted((a, b) => a - b)
  return { ...single, text: inOrder(many.text), reference: inOrder(many.reference) }
}
