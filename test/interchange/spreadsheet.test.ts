import { describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/universal'
import { minorUnits } from '../../src/domain/money.ts'
import { readTable } from '../../src/interchange/readTable.ts'
import { storedZip, unzip } from '../../src/interchange/zip.ts'
import { imported, tableFrom, utf8 } from './sample.ts'

type Value = string | number | Date | null

async function xlsx(rows: readonly (readonly Value[])[]): Promise<Uint8Array> {
  const cells = rows.map((row) => row.map((value) => (value instanceof Date ? { value, format: 'dd/mm/yyyy' } : value)))
  const blob = await writeExcelFile(cells).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

const HEADER = ['Cliente', 'Factura', 'Vencimiento', 'Saldo']
const DUE = new Date(Date.UTC(2026, 4, 31))

describe('a workbook is read like any other list', () => {
  test('days and amounts keep their type: no order or decimal mark is guessed', async () => {
    const table = await tableFrom(await xlsx([HEADER, ['Tienda de Ejemplo', 1930571429, DUE, 1234.5]]))
    expect(table.rows[0]?.cells).toEqual(['Tienda de Ejemplo', 1930571429, '2026-05-31', 1234.5])
    expect(imported(table).receivables).toMatchObject([
      { number: '1930571429', due: '2026-05-31', amount: minorUnits(123_450), line: 2 },
    ])
  })

  test('below a title and an empty row', async () => {
    const table = await tableFrom(
      await xlsx([['Cartera', null, null, null], [null], HEADER, ['Ejemplo', 'A1', DUE, 5]]),
    )
    expect(table.headerLine).toBe(3)
    expect(table.rows[0]?.line).toBe(4)
  })

  test('what a formula left behind its cents is rounded as the spreadsheet shows it, and said', async () => {
    const table = await tableFrom(
      await xlsx([HEADER, ['Ejemplo', 'A1', DUE, 116.2784], ['Ejemplo', 'A2', DUE, 0.1 + 0.2]]),
    )
    const { receivables, warnings } = imported(table)
    expect(receivables.map(({ amount }) => amount)).toEqual([11_628, 30])
    expect(warnings).toEqual([{ line: 2, type: 'amount-rounded' }])
  })
})

describe('a hostile workbook is refused, not unpacked', () => {
  const sheet = (cells: string): Uint8Array => utf8(`<worksheet><sheetData>${cells}</sheetData></worksheet>`)
  const workbook = (xml: Uint8Array): Uint8Array => storedZip(new Map([['xl/worksheets/sheet1.xml', xml]]))

  test('one cell in the last corner would fill the memory', async () => {
    const bytes = workbook(sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))
    expect(await readTable(bytes)).toMatchObject({ ok: false, error: { type: 'file-too-large' } })
  })

  test('a ZIP that unpacks to more than it may', async () => {
    const stream = new Blob([new Uint8Array(3_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
    const packed = new Uint8Array(await new Response(stream).arrayBuffer())
    const bytes = storedZip(new Map([['a.xml', packed]]))
    // Marks the entry as deflated, where the directory says how it is packed.
    bytes[bytes.length - 22 - 46 - 'a.xml'.length + 10] = 8
    const unpacked = await unzip(bytes, { maxBytes: 1_000_000, maxEntries: 10 }, () => true)
    expect(unpacked).toMatchObject({ ok: false, error: { type: 'file-too-large' } })
  })

  test('a ZIP of something else', async () => {
    const bytes = storedZip(new Map([['word/document.xml', utf8('<w/>')]]))
    expect(await readTable(bytes)).toMatchObject({ ok: false, error: { type: 'file-not-a-table' } })
  })
})
