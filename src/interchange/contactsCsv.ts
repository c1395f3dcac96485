import { csvFile, csvText, type CsvStyle } from './csvCell.ts'

/** One contact in the words of the person's language; empty where there is nothing to say. */
export interface ContactsCsvRow {
  readonly day: string
  readonly recorded: string
  readonly channel: string
  readonly level: string
  readonly result: string
  readonly reason: string
  readonly next: string
  readonly said: string
  readonly text: string
  readonly override: string
  readonly by: string
}

const COLUMNS = [
  'day',
  'recorded',
  'channel',
  'level',
  'result',
  'reason',
  'next',
  'said',
  'text',
  'override',
  'by',
] as const satisfies readonly (keyof ContactsCsvRow)[]

/** The log of contacts as a CSV file: one line a contact, its cells never read as formulas. */
export function contactsCsv(
  labels: ContactsCsvRow,
  rows: readonly ContactsCsvRow[],
  style: CsvStyle,
): Uint8Array<ArrayBuffer> {
  return csvFile(
    [labels, ...rows].map((row) => COLUMNS.map((column) => csvText(row[column]))),
    style,
  )
}
