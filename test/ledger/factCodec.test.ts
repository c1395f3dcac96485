import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import { day } from '../../src/domain/day.ts'
import type { ChargeFact, Fact, PersonFact } from '../../src/domain/fact.ts'
import type { DeviceId, FactId, Hlc } from '../../src/domain/ids.ts'
import { MAX_MINOR_UNITS, minorUnits } from '../../src/domain/money.ts'
import { decodeFact, encodeFact } from '../../src/ledger/factCodec.ts'
import { createMint } from '../../src/ledger/mint.ts'
import type { SegmentId } from '../../src/domain/ids.ts'

const ID = '260700ABCDEFGHJKMN' as FactId
const OTHER = '260700ABCDEFGHJKMP' as FactId
const head = { id: ID, at: (1_783_700_000_000 * 1024) as Hlc, device: '0123456789ABCDEF' as DeviceId, seq: 4321 }
const fiado: ChargeFact = {
  ...head,
  kind: 'charge',
  customer: OTHER,
  chargeKind: 'fiado',
  issued: day('2026-07-10'),
  currency: 'PEN' as CurrencyCode,
  instalments: [{ due: day('2026-07-25'), amount: minorUnits(4550) }],
}

function tupleOf(change: (tuple: unknown[]) => void): unknown[] {
  const tuple = structuredClone([...encodeFact(fiado).tuple])
  change(tuple)
  return tuple
}

test('a plain fiado takes at most 130 bytes of the log, the fifty-thousandth too', () => {
  const mint = createMint()
  const sizes = Array.from({ length: 300 }, (_, i) => {
    const id = `260700ABCDEFGHJ${String(i).padStart(3, '0')}` as FactId
    return mint.update('260700' as SegmentId, [encodeFact({ ...fiado, id, seq: 54_000 + i })]).length
  })
  expect(Math.max(...sizes)).toBeLessThanOrEqual(130)
})

test('every kind of fact reads back as it was written', () => {
  const item = { charge: OTHER, instalment: 1, amount: minorUnits(7) }
  const attachment = { sha256: 'ab'.repeat(32), size: 12_345, type: 'image/jpeg' }
  const device = 'FEDCBA9876543210' as DeviceId
  const facts: Fact[] = [
    { ...head, kind: 'business', patch: { name: 'Bodega', agingLimits: [30, 60] }, over: [OTHER] },
    { ...head, kind: 'customer', patch: {} },
    { ...head, kind: 'customerEdit', customer: OTHER, patch: { creditLimit: null }, over: [] },
    { ...head, kind: 'person', customer: OTHER, patch: { name: 'Ñ 🙂' }, over: [OTHER] },
    { ...head, kind: 'personText', customer: OTHER, of: OTHER, text: 'Hola' },
    { ...fiado, number: 'F-1', concept: 'pan', source: 'x', attachments: [attachment] },
    { ...fiado, source: 'only the third of the optional ones' },
    {
      ...head,
      kind: 'payment',
      customer: OTHER,
      on: day('1900-01-01'),
      currency: 'KWD' as CurrencyCode,
      amount: minorUnits(MAX_MINOR_UNITS),
      method: 'mobile',
      allocations: [item],
      note: '',
    },
    {
      ...head,
      kind: 'credit',
      customer: OTHER,
      on: day('9999-12-31'),
      currency: 'CLP' as CurrencyCode,
      amount: minorUnits(1),
      creditKind: 'in-kind',
      allocations: [],
    },
    { ...head, kind: 'allocation', customer: OTHER, of: OTHER, on: day('2028-02-29'), items: [], withdraws: [OTHER] },
    { ...head, kind: 'reversal', customer: OTHER, of: OTHER, on: day('2026-07-10'), reason: 'cheque devuelto' },
    {
      ...head,
      kind: 'contact',
      customer: OTHER,
      on: day('2026-07-10'),
      channel: 'letter',
      level: '3',
      charges: [OTHER],
      skipped: ['a', 'b'],
    },
    { ...head, kind: 'seal', upTo: 12, hash: 'h', signature: 's' },
    { ...head, kind: 'deviceAdded', added: device, publicKey: 'k', role: 'seller', name: 'Caja' },
    { ...head, kind: 'deviceRemoved', removed: device, lastSeq: 0 },
    { ...head, kind: 'keyRotated', epoch: 2, hash: 'h' },
    { ...head, kind: 'accepted', facts: [OTHER] },
    { ...head, kind: 'forget', facts: [ID, OTHER] },
  ]
  for (const fact of facts) {
    const { tuple } = encodeFact(fact)
    expect(tuple.at(-1)).not.toBeNull()
    expect(decodeFact(fact.id, JSON.parse(JSON.stringify(tuple)))).toEqual({ type: 'fact', fact })
  }
})

test('what a newer app wrote is kept for later, and is not taken for rubbish', () => {
  expect(
    decodeFact(
      ID,
      tupleOf((tuple) => void (tuple[1] = 2)),
    ),
  ).toEqual({ type: 'from-future' })
  expect(
    decodeFact(
      ID,
      tupleOf((tuple) => void (tuple[0] = 'telepathy')),
    ),
  ).toEqual({ type: 'from-future' })
})

test.each<[string, (tuple: unknown[]) => void]>([
  ['half a cent', (tuple) => void (tuple[9] = [20_650, 10.5])],
  ['nothing owed', (tuple) => void (tuple[9] = [20_650, 0])],
  ['a negative debt', (tuple) => void (tuple[9] = [20_650, -100])],
  ['more than the bound', (tuple) => void (tuple[9] = [20_650, MAX_MINOR_UNITS, 20_651, 1])],
  ['no instalment', (tuple) => void (tuple[9] = [])],
  ['601 instalments', (tuple) => void (tuple[9] = Array.from({ length: 1202 }, () => 1))],
  ['half an instalment', (tuple) => void (tuple[9] = [20_650])],
  ['a day in 1500', (tuple) => void (tuple[7] = -171_000)],
  ['a day as text', (tuple) => void (tuple[7] = '2026-02-30')],
  ['a currency that does not exist', (tuple) => void (tuple[8] = 'EUX')],
  ['a prototype as a currency', (tuple) => void (tuple[8] = '__proto__')],
  ['a kind that every object has', (tuple) => void (tuple[0] = '__proto__')],
  ['a customer id that is none', (tuple) => void (tuple[5] = '269900ABCDEFGHJKMN')],
  ['an unknown kind of charge', (tuple) => void (tuple[6] = 'gift')],
  ['a concept of a megabyte', (tuple) => void (tuple[11] = 'x'.repeat(1_000_000))],
  ['a time that is no number', (tuple) => void (tuple[2] = Number.NaN)],
  ['no device', (tuple) => void (tuple[3] = '')],
  ['a field too many', (tuple) => void (tuple[14] = 1)],
])('a charge with %s is put aside', (_what, change) => {
  expect(decodeFact(ID, tupleOf(change)).type).toBe('malformed')
})

test('a patch cannot bring a foreign prototype or a bottomless object', () => {
  const person: PersonFact = { ...head, kind: 'person', customer: OTHER, patch: { name: 'Ana' }, over: [] }
  const withPatch = (patch: unknown): unknown[] => encodeFact(person).tuple.map((part, i) => (i === 6 ? patch : part))
  let deep: unknown = 'x'
  for (let i = 0; i < 50; i += 1) deep = [deep]
  const foreign: unknown = Object.setPrototypeOf({ name: 'Ana' }, { isAdmin: true })
  expect(decodeFact(ID, withPatch({ name: 'Ana' })).type).toBe('fact')
  for (const patch of [foreign, { name: deep }, { 'a b': 1 }, { constructor: 'x' }, [], null, { n: Infinity }]) {
    expect(decodeFact(ID, withPatch(patch)).type).toBe('malformed')
  }
})

test('an empty list where there may be none reads as none, as it is written', () => {
  const reading = decodeFact(
    ID,
    tupleOf((tuple) => void (tuple[13] = [])),
  )
  expect(reading).toMatchObject({ type: 'fact', fact: expect.not.objectContaining({ attachments: [] }) as object })
})

test('no bytes of anybody make reading throw', () => {
  fc.assert(
    fc.property(fc.string(), fc.anything(), (id, value) => {
      expect(['fact', 'from-future', 'malformed']).toContain(decodeFact(id, value).type)
    }),
  )
  fc.assert(
    fc.property(fc.nat(13), fc.anything(), (place, value) => {
      const reading = decodeFact(
        ID,
        tupleOf((tuple) => void (tuple[place] = value)),
      )
      if (reading.type === 'fact') expect(decodeFact(ID, encodeFact(reading.fact).tuple)).toEqual(reading)
    }),
  )
})
