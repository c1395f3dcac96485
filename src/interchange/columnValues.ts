import { parseCurrency } from '../domain/currency.ts'
import { looksLikeAmount, looksLikeDay, looksLikeEmail, looksLikePhone, looksLikeWhole } from './cellKinds.ts'
import type { Table } from './table.ts'

/** Shares, 0 to 1, of a column's filled cells that look like something. */
export interface ColumnValues {
  readonly filled: number
  readonly days: number
  readonly amounts: number
  /** With cents, or typed as a number with a fraction. */
  readonly cents: number
  readonly whole: number
  readonly emails: number
  readonly phones: number
  readonly currencies: number
  readonly words: number
  readonly distinct: number
}

const SAMPLE = 400

/** What the cells of a column look like, from rows spread over the whole table. */
export function columnValues(table: Table, column: number): ColumnValues {
  const step = Math.max(1, Math.floor(table.rows.length / SAMPLE))
  const counts = { days: 0, amounts: 0, cents: 0, whole: 0, emails: 0, phones: 0, currencies: 0, words: 0 }
  const seen = new Set<string>()
  let filled = 0
  for (let i = 0; i < table.rows.length; i += step) {
    const cell = table.rows[i]?.cells[column] ?? ''
    const text = String(cell).trim()
    if (text === '') continue
    filled++
    seen.add(text)
    const isDay = typeof cell === 'string' && looksLikeDay(text)
    if (isDay) counts.days++
    if (typeof cell === 'number' || looksLikeAmount(text)) counts.amounts++
    if (!isDay && /[.,]\d{2}\D*$/.test(text)) counts.cents++
    if (looksLikeWhole(text)) counts.whole++
    if (looksLikeEmail(text)) counts.emails++
    if (looksLikePhone(text)) counts.phones++
    if (text.length === 3 && parseCurrency(text)) counts.currencies++
    if (/\p{L}{2}/u.test(text)) counts.words++
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled)
  return {
    filled,
    days: share(counts.days),
    amounts: share(counts.amounts),
    cents: share(counts.cents),
    whole: share(counts.whole),
    emails: share(counts.emails),
    phones: share(counts.phones),
    currencies: share(counts.currencies),
    words: share(counts.words),
    distinct: share(seen.size),
  }
}
