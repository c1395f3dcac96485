import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isMinorUnits } from '../../src/domain/money.ts'
import { isDay } from '../../src/domain/day.ts'
import { readBackup } from '../../src/interchange/readBackup.ts'
import { decodeText } from '../../src/interchange/textBytes.ts'
import { readTable } from '../../src/interchange/readTable.ts'
import { readVCards } from '../../src/interchange/vcard.ts'
import { imported, sampleBytes, utf8 } from './sample.ts'

/** The beginning of a list: what goes wrong does in its first rows, and ten thousand long ones take minutes. */
function beginning(bytes: Uint8Array, rows = 5): Uint8Array {
  let end = -1
  for (let i = 0; i < rows; i++) end = bytes.indexOf(10, end + 1)
  return bytes.slice(0, end + 1)
}

const SAMPLES = [sampleBytes('cartera-latin1.csv'), sampleBytes('cartera-ejemplo.csv')].map((bytes) => beginning(bytes))

/** A sample with some bytes changed, taken out or put in: quotes, delimiters and line ends above all. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SAMPLES),
    fc.array(
      fc.tuple(
        fc.nat(2000),
        fc.oneof(fc.constantFrom(34, 44, 59, 9, 10, 13, 61, 45, 0, 255, 50), fc.nat(255)),
        fc.constantFrom('set', 'insert', 'remove'),
      ),
      { maxLength: 20 },
    ),
  )
  .map(([sample, changes]) => {
    const bytes = [...sample]
    for (const [at, byte, how] of changes) {
      const place = at % bytes.length
      if (how === 'set') bytes[place] = byte
      else bytes.splice(place, how === 'remove' ? 1 : 0, ...(how === 'remove' ? [] : [byte]))
    }
    return Uint8Array.from(bytes)
  })

/** What is wrong with how the app took these bytes; nothing, when it read or refused them with a reason. */
async function faults(bytes: Uint8Array): Promise<readonly string[]> {
  const table = await readTable(bytes)
  if (!table.ok) return table.error.type.startsWith('file-') ? [] : ['no reason for refusing the file']
  const { receivables, refused, customers } = imported(table.value)
  const whole = receivables.length + refused.length === table.value.rows.length + table.value.problems.length
  const right = receivables.every(
    ({ amount, due, issued, customerKey }) =>
      isMinorUnits(amount) && amount > 0 && isDay(due) && isDay(issued) && customers.has(customerKey),
  )
  return [
    ...(whole ? [] : ['a row was lost in silence']),
    ...(right ? [] : ['a debt that cannot be']),
    ...(refused.every(({ line, reason }) => line > 0 && reason.length > 0) ? [] : ['no line or reason for a row']),
  ]
}

test('a damaged list is read row by row or refused, and never breaks the app', async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async (bytes) => {
      expect(await faults(bytes)).toEqual([])
    }),
    { numRuns: 6_000 },
  )
}, 60_000)

test('any bytes at all are refused or read', async () => {
  const start = fc.constantFrom('', 'PK\u0003\u0004', '\uFEFF', 'sep=;\n', '"', 'cliente;saldo;vencimiento\n')
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), async (text, bytes) => {
      expect(await faults(Uint8Array.of(...utf8(text), ...bytes))).toEqual([])
    }),
    { numRuns: 3_000 },
  )
}, 60_000)

test('cells of any text are read back, or the line is reported', async () => {
  const unit = fc.constantFrom('a', 'ñ', '"', ',', ';', '\n', '=', '1', '.', ' ', '😀')
  const cell = fc.string({ unit, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }), async (rows) => {
      const text = ['cliente,vencimiento,saldo', ...rows.map((row) => row.join(','))].join('\n')
      expect(await faults(utf8(text))).toEqual([])
    }),
    { numRuns: 1_500 },
  )
}, 60_000)

test('text in any bytes is decoded or said to be none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof (decodeText(bytes)?.text ?? '')).toBe('string')
    }),
  )
})

test('no bytes behind the mark of a backup are taken for one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const content = await readBackup(new Blob([Uint8Array.of(...utf8('ALDIA1'), ...bytes)]))
      expect(content.ok).toBe(false)
    }),
    { numRuns: 1_000 },
  )
})

const ADDRESS_BOOK = utf8(
  [
    'BEGIN:VCARD',
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91a=C3=B1ez;Bego=',
    '=C3=B1a;;;',
    'item1.TEL;TYPE="cell,voice":tel:+52-55;ext=1',
    'PHOTO;ENCODING=BASE64:AAAA',
    ' BBBB',
    'AGENT:',
    'BEGIN:VCARD',
    'END:VCARD',
    'NOTE:uno\\, dos\\n',
    ' tres',
    'END:VCARD',
    '',
  ].join('\r\n'),
)

test('an address book that is cut, changed, or no such thing is read card by card or refused', () => {
  const any = fc.uint8Array({ maxLength: 300 })
  const cut = fc.nat(ADDRESS_BOOK.length).map((length) => ADDRESS_BOOK.subarray(0, length))
  const changes = fc.array(fc.tuple(fc.nat(ADDRESS_BOOK.length - 1), fc.nat(255)), { maxLength: 12 })
  const changed = changes.map((list) => {
    const bytes = ADDRESS_BOOK.slice()
    for (const [at, byte] of list) bytes[at] = byte
    return bytes
  })
  fc.assert(
    fc.property(fc.oneof(any, cut, changed), any, (bytes, rest) => {
      const read = readVCards(Uint8Array.of(...bytes, ...rest))
      if (!read.ok) {
        expect(read.error.type).toMatch(/^file-/)
        return
      }
      const { cards, refused } = read.value
      expect(cards.length + refused.length).toBeGreaterThan(0)
      expect([...cards, ...refused].every(({ line }) => line > 0)).toBe(true)
    }),
    { numRuns: 10_000 },
  )
}, 60_000)
