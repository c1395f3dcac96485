import fc from 'fast-check'
import readWorkbook from 'read-excel-file/universal'
import { expect, test } from 'vitest'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import { day } from '../../src/domain/day.ts'
import { minorUnits, toDecimal } from '../../src/domain/money.ts'
import { booksTables } from '../../src/interchange/booksTables.ts'
import { csvStyleOf } from '../../src/interchange/csvCell.ts'
import type { ExportCell, ExportTable } from '../../src/interchange/exportTable.ts'
import { tablesZip } from '../../src/interchange/tablesZip.ts'
import { TABLE_KEYS, type TableKey } from '../../src/interchange/tableWords.ts'
import { MAX_WORKBOOK_ROWS, workbookOf } from '../../src/interchange/workbook.ts'
import { storedZip, unzip } from '../../src/interchange/zip.ts'
import { wholeBooks } from '../../src/storage/leaving/wholeBooks.ts'
import { openDevice, type TestDevice } from '../storage/books.ts'
import { charge, payment } from '../storage/drafts.ts'
import { play, steps } from '../storage/randomHistory.ts'
import { FROZEN, openFrozen } from './everything.ts'
import { WORDS } from './tableWords.ts'

const LIMITS = { maxBytes: 50_000_000, maxEntries: 200 }

async function tablesOf({ db, today }: TestDevice): Promise<Record<TableKey, ExportTable>> {
  const tables = await booksTables(await wholeBooks(db, today), WORDS)
  return Object.fromEntries(TABLE_KEYS.map((key, i) => [key, tables[i]])) as Record<TableKey, ExportTable>
}

async function filesOf(zip: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await unzip(zip, LIMITS, () => true)
  if (!files.ok) throw new Error(files.error.type)
  return files.value
}

/** What a cell of the workbook is to be read back as. */
function asRead(cell: ExportCell): unknown {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string' || typeof cell === 'number') return cell
  return 'day' in cell ? `day ${cell.day}` : Number(toDecimal(cell.amount, cell.currency))
}

async function readBack(bytes: Uint8Array): Promise<{ sheet: string; data: unknown[][] }[]> {
  const sheets = await readWorkbook(storedZip(await filesOf(bytes)).buffer)
  return sheets.map(({ sheet, data }) => ({
    sheet,
    data: data.map((row) =>
      row.map((cell) => (cell instanceof Date ? `day ${cell.toISOString().slice(0, 10)}` : cell)),
    ),
  }))
}

/** The reader leaves empty cells at the end of a row out, or fills them up, as others are long. */
function padded(row: readonly unknown[], length: number): unknown[] {
  return Array.from({ length }, (_, i) => row[i] ?? null)
}

/** A customer whose words would be formulas, a debt in two parts of which one is partly paid, and one taken back. */
async function shop(): Promise<TestDevice> {
  const device = openDevice()
  const [ana, sale, wrong] = [device.newId(), device.newId(), device.newId()]
  await device.keeper.append([
    { id: ana, kind: 'customer', patch: { tags: ['norte', 'sur'], creditLimit: minorUnits(50_000) } },
    { id: device.newId(), kind: 'person', customer: ana, patch: { name: '=HYPERLINK("x")', code: '007' }, over: [] },
    {
      ...charge(sale, ana, '2026-07-01', '2026-07-09', 0),
      number: 'F-1',
      instalments: [
        { due: day('2026-07-09'), amount: minorUnits(5050) },
        { due: day('2026-08-09'), amount: minorUnits(5000) },
      ],
    },
    charge(wrong, ana, '2026-07-02', '2026-07-09', 700),
    { id: device.newId(), kind: 'reversal', customer: ana, of: wrong, on: day('2026-07-03'), reason: 'Era de otro' },
    payment(device.newId(), ana, '2026-07-04', 2025, sale),
  ])
  return device
}

test('the books as CSV files in one archive, in the words and the style of the person', async () => {
  const device = await shop()
  const tables = await booksTables(await wholeBooks(device.db, device.today), WORDS)
  const files = await filesOf(await tablesZip(tables, csvStyleOf('es-ES'), device.today))
  expect([...files.keys()]).toEqual(
    'clientes saldos deudas pagos rebajas aplicaciones anulaciones gestiones promesas convenios pausas cheques'
      .split(' ')
      .map((name) => `${name}.csv`),
  )
  const text = (name: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(name))
  expect(text('saldos.csv').split('\r\n')).toEqual([
    '\uFEFFCliente;Código;Moneda;Deudas;A favor;Saldo;Vencido',
    `"'=HYPERLINK(""x"")";007;PEN;80,25;0,00;80,25;30,25`,
    '',
  ])
  expect(text('clientes.csv')).toContain(';"norte, sur";Persona;USD;500,00;No;')
  const debts = text('deudas.csv').split('\r\n')
  expect(debts).toHaveLength(5)
  expect(debts[1]).toContain(';Fiado;F-1;;2026-07-01;1;2;2026-07-09;PEN;50,50;30,25;0,00;30,25;Vale;2026-07-10;')
  expect(debts[3]).toContain(';PEN;7,00;;;;Anulado;')
  expect(text('anulaciones.csv')).toMatch(/;2026-07-03;Fiado;\w{18};Era de otro;/)
  await device.close()
})

test.each(FROZEN)('every cell of the workbook is what the tables say, and none is a formula', async (frozen) => {
  const device = await openFrozen(frozen)
  const tables = Object.values(await tablesOf(device))
  const bytes = await workbookOf(tables)
  const read = await readBack(bytes)
  expect(read.map(({ sheet }) => sheet)).toEqual(tables.map(({ name }) => name))
  for (const [i, { columns, rows }] of tables.entries()) {
    const data = read[i]?.data.map((row) => padded(row, columns.length))
    expect(data).toEqual([columns.map(({ label }) => label), ...rows.map((row) => row.map((cell) => asRead(cell)))])
  }
  for (const [name, xml] of await filesOf(bytes)) {
    if (name.includes('worksheets')) expect(new TextDecoder().decode(xml)).not.toContain('<f>')
  }
  await device.close()
})

test('headings are bold and stay, amounts have the decimals of their currency, words that mean something to a program stay words', async () => {
  const amount = (text: string) => ({ amount: minorUnits(123_456), currency: text as CurrencyCode })
  const rows = [
    ['=1+1', { day: day('2026-07-01') }, amount('CLP'), amount('PEN'), amount('KWD'), 7],
    ['__proto__', null, null, null, null, null],
    ['constructor', null, null, null, null, null],
    ['a\u0000b <&> "c"', null, null, null, null, null],
  ]
  const columns = ['A', 'B', 'C', 'D', 'E', 'F'].map((label) => ({ label, width: 12 }))
  const bytes = await workbookOf([{ name: 'Uno: [a/b]', columns, rows }])
  const files = await filesOf(bytes)
  const xml = (name: string) => new TextDecoder().decode(files.get(name))
  const sheet = xml('xl/worksheets/sheet1.xml')
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
  expect(sheet).toMatch(/<col [^>]*width="12/)
  expect(xml('xl/styles.xml')).toMatch(/<b\s*\/>/)
  for (const format of ['#,##0', '#,##0.00', '#,##0.000', 'yyyy-mm-dd']) {
    expect(xml('xl/styles.xml')).toContain(`formatCode="${format}"`)
  }
  const [read] = await readBack(bytes)
  expect(read?.sheet).toBe('Uno   a b ')
  expect(read?.data[1]).toEqual(['=1+1', 'day 2026-07-01', 123_456, 1234.56, 123.456, 7])
  expect(read?.data.slice(2).map(([text]) => text)).toEqual(['__proto__', 'constructor', 'ab <&> "c"'])
})

test('more rows than a phone can hold are refused', async () => {
  const rows = Array.from({ length: MAX_WORKBOOK_ROWS + 1 }, () => [])
  await expect(workbookOf([{ name: 'a', columns: [], rows }])).rejects.toThrow(RangeError)
})

test('after any history, what is open in the debts less what is in favour of the money is the balance in the tables', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const devices = [openDevice(), openDevice()] as const
      await play(devices, history)
      const { debts, payments, credits, balances } = await tablesOf(devices[0])
      const sum = ({ columns, rows }: ExportTable, label: string) => {
        const at = columns.findIndex((column) => column.label === label)
        return rows.reduce((total, row) => {
          const cell = row[at]
          return total + (typeof cell === 'object' && cell && 'amount' in cell ? cell.amount : 0)
        }, 0)
      }
      const open = sum(debts, 'Pendiente') - sum(payments, 'A favor') - sum(credits, 'A favor')
      expect(open).toBe(sum(balances, 'Saldo'))
      expect(sum(debts, 'Vencido')).toBe(sum(balances, 'Vencido'))
      const owed = (await devices[0].db.debtors.toArray()).reduce((total, row) => total + row.open - row.inFavour, 0)
      expect(open).toBe(owed)
      for (const device of devices) await device.close()
    }),
    { numRuns: 15 },
  )
})
