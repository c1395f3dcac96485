import type { Day } from '../../domain/day.ts'
import type { Period } from '../../domain/period.ts'
import { booksTables } from '../../interchange/booksTables.ts'
import { csvStyleOf } from '../../interchange/csvCell.ts'
import { everythingJson } from '../../interchange/everythingJson.ts'
import type { ExportTable } from '../../interchange/exportTable.ts'
import { ledgerTables, type LedgerWords } from '../../interchange/ledgerTables.ts'
import { tablesZip } from '../../interchange/tablesZip.ts'
import type { TableWords } from '../../interchange/tableWords.ts'
import { MAX_WORKBOOK_ROWS, workbookOf } from '../../interchange/workbook.ts'
import type { LeavingBooks } from '../../queries/readLeaving.ts'

/** What is to leave, and in which form. */
export type ExportChoice =
  | { readonly what: 'everything'; readonly form: 'json' | 'csv' | 'xlsx' }
  | { readonly what: 'ledger'; readonly form: 'csv' | 'xlsx'; readonly period: Period }

/** What a file is made with; it can be handed to a worker. */
export interface ExportAsk {
  readonly choice: ExportChoice
  /** Of the books on this device. */
  readonly books: string
  readonly today: Day
  /** Milliseconds since 1970. */
  readonly now: number
  readonly app: string
  readonly locale: string
  readonly words: TableWords
  readonly ledger: LedgerWords
}

/** A file that was made. */
export interface MadeExport {
  readonly content: Blob
  /** Customers that are not in it: their sums are too large. */
  readonly left: number
}

/** A workbook holds no more rows than a phone can. */
export class TooManyRowsError extends Error {
  override readonly name = 'TooManyRowsError'
}

const TYPES = {
  json: 'application/json',
  csv: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** Text that is handed to the browser at once; it may keep it on disk. */
const PIECES = 50

/**
 * Makes the file. Seconds of work for large books: it belongs in a worker.
 * @throws TooManyRowsError for a workbook; RangeError where sums pass the bound of money.ts, or do not tie
 */
export async function makeExport(books: LeavingBooks, ask: ExportAsk): Promise<MadeExport> {
  const { choice } = ask
  if (choice.what === 'ledger') {
    const ledger = await books.ledger(choice.period)
    return {
      content: await tablesFile(ledgerTables(ledger, ask.words, ask.ledger), choice.form, ask),
      left: ledger.left,
    }
  }
  const whole = await books.whole()
  if (choice.form !== 'json') {
    return { content: await tablesFile(await booksTables(whole, ask.words), choice.form, ask), left: 0 }
  }
  const parts: Blob[] = []
  let pieces: string[] = []
  for await (const piece of everythingJson(whole, { exportedAt: ask.now, app: ask.app })) {
    pieces.push(piece)
    if (pieces.length < PIECES) continue
    parts.push(new Blob(pieces))
    pieces = []
  }
  return { content: new Blob([...parts, ...pieces], { type: TYPES.json }), left: 0 }
}

async function tablesFile(
  tables: readonly ExportTable[],
  form: 'csv' | 'xlsx',
  { locale, today }: ExportAsk,
): Promise<Blob> {
  if (form === 'csv') return new Blob([await tablesZip(tables, csvStyleOf(locale), today)], { type: TYPES.csv })
  if (tables.reduce((sum, { rows }) => sum + rows.length, 0) > MAX_WORKBOOK_ROWS) {
    throw new TooManyRowsError('too many rows for a workbook')
  }
  return new Blob([await workbookOf(tables)], { type: TYPES.xlsx })
}
