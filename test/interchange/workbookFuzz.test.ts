import fc from 'fast-check'
import { expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/universal'
import { isMinorUnits } from '../../src/domain/money.ts'
import { readTable } from '../../src/interchange/readTable.ts'
import { storedZip, unzip } from '../../src/interchange/zip.ts'
import { imported, utf8 } from './sample.ts'

const ROWS = [
  ['Cliente', 'Factura', 'Vencimiento', 'Saldo'],
  ['Tienda Ñandú', '00017', new Date(Date.UTC(2026, 4, 2)), 1234.5],
  ['=2+2', 18, '03/05/2026', '1.234,50'],
  ['', null, null, -3],
]

const cells = ROWS.map((row) => row.map((value) => (value instanceof Date ? { value, format: 'dd/mm/yyyy' } : value)))
const written = await writeExcelFile(cells).toBlob()
const workbook = new Uint8Array(await written.arrayBuffer())
const opened = await unzip(workbook, { maxEntries: 50, maxBytes: 1_000_000 }, () => true)
if (!opened.ok) throw new Error(opened.error.type)
/** The parts, not packed: bytes that are changed are seen, and not lost to a check sum. */
const parts = new Map([...opened.value].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))

/** What is wrong with how the app took these bytes; nothing, when it read or refused them with a reason. */
async function faults(bytes: Uint8Array): Promise<string> {
  const table = await readTable(bytes)
  if (!table.ok) return table.error.type.startsWith('file-') ? '' : 'no reason for refusing the file'
  const { receivables, refused } = imported(table.value)
  if (receivables.length + refused.length !== table.value.rows.length + table.value.problems.length)
    return 'a row was lost'
  return receivables.every(({ amount }) => isMinorUnits(amount) && amount > 0) ? '' : 'a debt that cannot be'
}

const RUNS = 5_000

test('a workbook with changed bytes is read or refused, and never breaks the app', async () => {
  const changes = fc.array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(changes, fc.nat(workbook.length), fc.boolean(), async (list, length, isCut) => {
      const bytes = workbook.slice()
      for (const [at, byte] of list) bytes[at] = byte
      expect(await faults(isCut ? bytes.subarray(0, length) : bytes)).toBe('')
    }),
    { numRuns: RUNS },
  )
}, 120_000)

test('a workbook whose parts say something else is read or refused', async () => {
  const names = [...parts.keys()]
  const scrap = fc.constantFrom(
    '',
    '<',
    '</c>',
    '<v>',
    '</v>',
    '"',
    's="99999"',
    't="s"',
    'r="ZZZ9999999"',
    '1e999',
    '&amp;',
    '&x;',
    'é',
    '<row>',
    '0',
    '9',
  )
  const change = fc.tuple(fc.constantFrom(...names), fc.nat(20_000), fc.nat(40), scrap)
  let read = 0
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), fc.boolean(), async (changes, isWithout) => {
      const spoilt = new Map(parts)
      for (const [name, at, length, put] of changes) {
        const text = spoilt.get(name) ?? ''
        const from = at % (text.length + 1)
        spoilt.set(name, text.slice(0, from) + put + text.slice(from + length))
      }
      const [first] = changes
      if (isWithout && first && first[1] % 7 === 0) spoilt.delete(first[0])
      const bytes = storedZip(new Map([...spoilt].map(([name, text]) => [name, utf8(text)])))
      expect(await faults(bytes)).toBe('')
      if ((await readTable(bytes)).ok) read += 1
    }),
    { numRuns: RUNS },
  )
  // A good part of them still is a workbook: its figures were looked at.
  expect(read).toBeGreaterThan(RUNS / 20)
}, 120_000)
