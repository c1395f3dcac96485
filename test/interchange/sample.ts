import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseCurrency, type CurrencyCode } from '../../src/domain/currency.ts'
import { day } from '../../src/domain/day.ts'
import { guessColumns } from '../../src/interchange/columnMapping.ts'
import { guessDayOrder } from '../../src/interchange/dayOrder.ts'
import { guessDecimalMark } from '../../src/interchange/decimalMark.ts'
import { readTable } from '../../src/interchange/readTable.ts'
import { receivablesOf, type ReceivableOptions, type Receivables } from '../../src/interchange/receivables.ts'
import type { Table } from '../../src/interchange/table.ts'

const SAMPLES = resolve(import.meta.dirname, '../cases/samples')

export const MXN = parseCurrency('MXN') as CurrencyCode
export const TODAY = day('2026-06-30')

export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(resolve(SAMPLES, name)))
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

/** The table of a file that must be readable. */
export async function tableFrom(bytes: Uint8Array): Promise<Table> {
  const table = await readTable(bytes)
  if (!table.ok) throw new Error(table.error.type)
  return table.value
}

/** Everything guessed, as the first step of the screen proposes it in Mexico. */
export function imported(table: Table, over: Partial<ReceivableOptions> = {}): Receivables {
  const mapping = over.mapping ?? guessColumns(table)
  return receivablesOf(table, {
    mapping,
    dates: guessDayOrder(table, mapping, 'MX').order,
    decimal: guessDecimalMark(table, mapping.amount, '.').mark,
    currency: MXN,
    today: TODAY,
    ...over,
  })
}

export async function importedText(text: string, over: Partial<ReceivableOptions> = {}): Promise<Receivables> {
  return imported(await tableFrom(utf8(text)), over)
}
