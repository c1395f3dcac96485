import type { CurrencyCode } from '../../domain/currency.ts'
import type { DayOrder } from '../../domain/dayText.ts'
import type { DecimalMark } from '../../domain/locale.ts'
import type { ColumnMapping } from '../../interchange/columnMapping.ts'
import type { OpenedTable } from '../../interchange/importProtocol.ts'

/** Roles that a person can point out, in the order in which they are asked. */
export const ASKED_ROLES = [
  'customer',
  'name',
  'amount',
  'due',
  'issued',
  'number',
  'concept',
  'currency',
  'phone',
  'email',
] as const
export type AskedRole = (typeof ASKED_ROLES)[number]

/** How the rows are to be read: guessed, and changed by the person. */
export interface Choices {
  readonly mapping: ColumnMapping
  /** Undefined: by evidence. */
  readonly dates: DayOrder | undefined
  readonly decimal: DecimalMark | undefined
  /** Of rows that name none. */
  readonly currency: CurrencyCode
}

/** Columns without which no row can be taken. With an issue day the business's terms say when it is due. */
export function missingColumns({ customer, name, amount, due, issued }: ColumnMapping): AskedRole[] {
  const missing: AskedRole[] = []
  if (customer === undefined && name === undefined) missing.push('customer')
  if (amount === undefined) missing.push('amount')
  if (due === undefined && issued === undefined) missing.push('due')
  return missing
}

/** @param column undefined takes the role away */
export function withColumn(mapping: ColumnMapping, role: AskedRole, column: number | undefined): ColumnMapping {
  const { [role]: _before, ...others } = mapping
  return column === undefined ? others : { ...others, [role]: column }
}

const EXAMPLE_LENGTH = 24

/** The first thing that stands in a column, short. */
export function exampleOf({ firstRows }: OpenedTable, column: number): string {
  const filled = firstRows.map(({ cells }) => String(cells[column] ?? '').trim()).find((text) => text !== '') ?? ''
  return filled.length > EXAMPLE_LENGTH ? `${filled.slice(0, EXAMPLE_LENGTH)}…` : filled
}
