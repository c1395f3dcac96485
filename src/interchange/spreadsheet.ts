import readWorkbook, { InvalidInputError } from 'read-excel-file/universal'
import { dayFrom } from '../domain/day.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { isTooWide } from './sheetExtent.ts'
import { MAX_ROWS, type Cell, type HeaderLine, type Table, type TableError } from './table.ts'
import { tableOf } from './tableOf.ts'
import { storedZip, unzip } from './zip.ts'

/** Everything a workbook unpacks to; 200,000 rows of ten columns are about 100 MB of XML. */
const MAX_UNPACKED = 256 * 1024 * 1024
const MAX_ENTRIES = 4000

const HALF_SECOND = 500

/** Excel keeps days as fractions: half a second more takes 23:59:59.999 to the day that was meant. */
function dayText(date: Date): string {
  const at = new Date(date.getTime() + HALF_SECOND)
  return dayFrom(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()) ?? ''
}

function toCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number') return value
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dayText(value)
  return typeof value === 'boolean' ? String(value) : ''
}

/**
 * Reads one sheet of an XLSX workbook. Unpacked here, under limits, and handed on unpacked: the library would do it in
 * workers made of blobs, which the page's content security policy forbids, and without limits.
 * @param sheet name of the sheet; the one with the most rows of the first table-like ones when left out
 * @param header row of the headers, or that there is none; found when left out
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  sheet?: string,
  header?: HeaderLine,
): Promise<Result<Table, TableError>> {
  const limits = { maxBytes: MAX_UNPACKED, maxEntries: MAX_ENTRIES }
  const files = await unzip(bytes, limits, (name) => name.endsWith('.xml') || name.endsWith('.xml.rels'))
  if (!files.ok) return files
  const sheetFiles = [...files.value].filter(([name]) => /worksheets\/[^/]+\.xml$/.test(name))
  if (sheetFiles.length === 0) return err({ type: 'file-not-a-table' })
  if (sheetFiles.some(([, xml]) => isTooWide(xml))) return err({ type: 'file-too-large', maxBytes: MAX_UNPACKED })

  let workbook: Awaited<ReturnType<typeof readWorkbook>>
  try {
    workbook = await readWorkbook(storedZip(files.value).buffer)
  } catch (error) {
    const foreign = error instanceof InvalidInputError && error.code === 'FILE_NOT_SUPPORTED'
    return err({ type: foreign ? 'file-not-a-table' : 'file-damaged' })
  }
  const sheets = workbook.map(({ sheet: name }) => name)
  const tables = workbook
    .filter(({ sheet: name }) => sheet === undefined || name === sheet)
    .map(({ sheet: name, data }) => ({
      name,
      rows: data.map((cells, i) => ({ line: i + 1, cells: cells.map((cell) => toCell(cell)) })),
    }))
  if (tables.some(({ rows }) => rows.length > MAX_ROWS)) return err({ type: 'file-too-many-rows', max: MAX_ROWS })
  const best = tables
    .flatMap(({ name, rows }) => {
      const table = tableOf(rows, [], header)
      return table ? [{ ...table, sheet: name, sheets }] : []
    })
    .toSorted((a, b) => Number(b.headerLine !== undefined) - Number(a.headerLine !== undefined))
    .at(0)
  return best ? ok(best) : err({ type: 'file-empty' })
}
