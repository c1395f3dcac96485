import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, isDay } from '../../src/domain/day.ts'
import { isMinorUnits } from '../../src/domain/money.ts'
import type { DocumentReply } from '../../src/interchange/documentProtocol.ts'
import { serveDocuments } from '../../src/interchange/documentServer.ts'
import { documentSource, type EDocument } from '../../src/interchange/eInvoice.ts'
import { readEInvoice } from '../../src/interchange/readEInvoice.ts'
import { zipOf } from '../../src/interchange/zipWrite.ts'
import { ownInvoices } from './ownInvoices.ts'
import { utf8 } from './sample.ts'

const FORMATS = { c: 'cfdi', f: 'facturae', u: 'ubl', x: 'cii', n: 'nfe' } as const
const RUNS = 10_000

function isWhole(document: EDocument): boolean {
  const { line, issued } = document
  if (line < 1 || !isDay(issued) || !/^[0-9A-Z]{14}$/.test(documentSource(document))) return false
  if (document.kind === 'payment') {
    return document.payments.every(({ on, amount, related }) =>
      [isDay(on), isMinorUnits(amount), amount > 0, related.every(({ paid }) => !paid || paid.amount > 0)].every(
        Boolean,
      ),
    )
  }
  const { owed, total, instalments } = document
  const due = instalments.reduce((sum, { amount }) => sum + amount, 0)
  return (
    isMinorUnits(owed) &&
    owed >= 0 &&
    isMinorUnits(total) &&
    total >= 0 &&
    instalments.every((one) => isDay(one.due) && one.amount > 0) &&
    (instalments.length === 0 || due === owed)
  )
}

/** One change of the text: cut, a letter, a piece twice, a piece gone, a tag twice, or a value of another tag. */
function changed(text: string, how: number, a: number, b: number, letter: string): string {
  const at = a % (text.length + 1)
  const to = Math.min(text.length, at + 1 + (b % 60))
  const values = [...text.matchAll(/(?<=>|=")[^<>"]{1,40}(?=<|")/g)]
  const one = values[a % values.length]
  const other = values[b % values.length]
  switch (how) {
    case 0:
      return text.slice(0, at)
    case 1:
      return text.slice(0, at) + letter + text.slice(at + 1)
    case 2:
      return text.slice(0, to) + text.slice(at)
    case 3:
      return text.slice(0, at) + text.slice(to)
    case 4:
      return text.replace(/<([\w:]+)[^<>]*>[^<>]*<\/\1>/g, (tag, _name, place: number) =>
        place % 7 === a % 7 ? tag + tag : tag,
      )
    default: {
      if (!one || !other) return text
      const put = how === 5 ? other[0] : ['', '-1', '1e9', '99999999999999999999', '0.005', '2026-02-30', 'XXX'][b % 7]
      return text.slice(0, one.index) + put + text.slice(one.index + one[0].length)
    }
  }
}

const change = fc.tuple(
  fc.integer({ min: 0, max: 9 }),
  fc.nat(20_000),
  fc.nat(20_000),
  fc.constantFrom('<', '>', '"', '&', '9', '-', '\u0000', 'é'),
)

test.each(Object.entries(FORMATS))(
  'no change of a sample of %s (%s) breaks the reader, or gives a document that cannot be',
  async (letter) => {
    const samples = [...ownInvoices()].filter(([id]) => id.startsWith(`EI-${letter}`)).map(([, text]) => text)
    expect(samples.length).toBeGreaterThan(3)
    let taken = 0
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        async (sample, changes) => {
          const text = changes.reduce((before, [how, a, b, put]) => changed(before, how, a, b, put), sample)
          const read = await readEInvoice(utf8(text))
          if (!read.ok) return read.error.type.length > 0
          taken += 1
          return (
            read.value.documents.length + read.value.refused.length > 0 &&
            read.value.documents.every(isWhole) &&
            read.value.refused.every(({ line, type }) => line > 0 && type.length > 0)
          )
        },
      ),
      { numRuns: RUNS },
    )
    // A good part of the changed files still is an invoice: the figures of it were looked at.
    expect(taken).toBeGreaterThan(RUNS / 5)
  },
  60_000,
)

test('any bytes at all are refused, also behind the mark of a PDF', async () => {
  const start = fc.constantFrom(
    '',
    '<',
    '<?xml version="1.0"?><Facturae>',
    '%PDF-1.4\n1 0 obj <</Filter/FlateDecode>> stream\n',
  )
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (text, bytes) => {
      expect((await readEInvoice(Uint8Array.of(...utf8(text), ...bytes))).ok).toBe(false)
    }),
    { numRuns: 2_000 },
  )
}, 60_000)

test('a damaged archive is told file by file, and nothing of it is lost in silence', async () => {
  const [first = '', second = ''] = ['EI-c01', 'EI-f01'].map((id) => ownInvoices().get(id) ?? '')
  const inner = zipOf(new Map([['b/dos.xml', utf8(second)]]), day('2026-06-30'))
  const archive = zipOf(
    new Map([
      ['uno.xml', utf8(first)],
      ['dentro.zip', inner],
    ]),
    day('2026-06-30'),
  )
  const places = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(places, fc.nat(archive.length), async (changes, cut) => {
      const bytes = archive.slice(0, cut % 3 === 0 ? cut : archive.length)
      for (const [at, byte] of changes) bytes[at] = byte
      const replies: DocumentReply[] = []
      await serveDocuments({ files: [new File([bytes], 'a.zip')] }, (reply) => replies.push(reply))
      const told = replies.flatMap((one) => (one.type === 'found' ? [...one.documents, ...one.refused] : []))
      const last = replies.at(-1)
      expect(last?.type).toBe('done')
      expect(told.length + (last?.type === 'done' ? last.summary.passedOver : 0)).toBeGreaterThan(0)
    }),
    { numRuns: 1_500 },
  )
}, 60_000)
