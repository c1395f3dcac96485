import type { CountryCode } from '../domain/country.ts'
import { daysBetween } from '../domain/day.ts'
import { parseDayText, type DayOrder } from '../domain/dayText.ts'
import type { ColumnMapping } from './columnMapping.ts'
import type { Table } from './table.ts'

/** A guess, and whether the file proves it; if not, the person is asked. */
export interface DayOrderGuess {
  readonly order: DayOrder
  readonly sure: boolean
}

const MONTH_FIRST: ReadonlySet<CountryCode> = new Set(['US', 'PR'])
const PARTS = /^(\d{1,2})([-/. ])(\d{1,2})\2(?:\d{4}|\d{2})(?:\D.*)?$/

/** Rows where the debt falls due within two years after its issue: in the wrong order that happens less often. */
function plausible(table: Table, issued: number, due: number, order: DayOrder): number {
  let count = 0
  for (const { cells } of table.rows) {
    const from = parseDayText(String(cells[issued] ?? ''), order)
    const to = parseDayText(String(cells[due] ?? ''), order)
    if (!from.ok || !to.ok) continue
    const days = daysBetween(to.value, from.value)
    if (days >= 0 && days <= 730) count++
  }
  return count
}

/**
 * In which order the file writes its days, by evidence over all rows: a 13 or more can be no month. Where every row
 * could be both, by which order lets more debts fall due after they were issued; then by what the country does.
 */
export function guessDayOrder(table: Table, mapping: ColumnMapping, country: CountryCode): DayOrderGuess {
  const columns = [mapping.issued, mapping.due, mapping.settled].filter((column) => column !== undefined)
  let monthFirst = 0
  let dayFirst = 0
  let either = 0
  for (const { cells } of table.rows) {
    for (const column of columns) {
      const match = PARTS.exec(String(cells[column] ?? '').trim())
      if (!match) continue
      const a = Number(match[1])
      const b = Number(match[3])
      if (a > 12 && b <= 12) dayFirst++
      else if (b > 12 && a <= 12) monthFirst++
      else either++
    }
  }
  if (dayFirst + monthFirst + either === 0) return { order: 'YMD', sure: true }
  if (dayFirst !== monthFirst) {
    return { order: dayFirst > monthFirst ? 'DMY' : 'MDY', sure: dayFirst === 0 || monthFirst === 0 }
  }
  const byCountry: DayOrder = MONTH_FIRST.has(country) ? 'MDY' : 'DMY'
  if (mapping.issued === undefined || mapping.due === undefined) return { order: byCountry, sure: false }
  const days = plausible(table, mapping.issued, mapping.due, 'DMY')
  const months = plausible(table, mapping.issued, mapping.due, 'MDY')
  return { order: days === months ? byCountry : days > months ? 'DMY' : 'MDY', sure: false }
}
