import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { compareFacts, type Fact } from '../../src/domain/fact.ts'
import type { SegmentId } from '../../src/domain/ids.ts'
import { encodeFact } from '../../src/ledger/factCodec.ts'
import { FACT_BODIES } from '../../src/ledger/factBodies.ts'
import { openDevice } from './books.ts'
import { figuresOf } from './figures.ts'
import { factsOf } from './sync.ts'

interface Fixture {
  readonly today: Day
  readonly segments: readonly { readonly segment: SegmentId; readonly update: string }[]
  readonly facts: readonly Fact[]
  readonly figures: unknown
}

// Never made again: see test/fixtures/README.md.
const FIXTURE = JSON.parse(readFileSync(new URL('../fixtures/ledger-v1.json', import.meta.url), 'utf8')) as Fixture

test('what version 1 wrote reads the same today: every fact, every figure', async () => {
  const device = openDevice(FIXTURE.today)
  for (const { segment, update } of FIXTURE.segments) {
    const report = await device.keeper.mergeSegment(segment, new Uint8Array(Buffer.from(update, 'base64')))
    expect(report).toMatchObject({ known: 0, fromFuture: 0, malformed: 0, overwritten: 0 })
  }
  expect((await factsOf(device)).toSorted(compareFacts)).toEqual(FIXTURE.facts.toSorted(compareFacts))
  expect(await figuresOf(device.db)).toEqual(FIXTURE.figures)
  expect(await device.db.aside.count()).toBe(0)
  await device.close()
})

test('the frozen ledger holds every kind of fact, daily work and an import, and currencies with 0, 2 and 3 decimals', () => {
  expect(FIXTURE.segments.map(({ segment }) => segment)).toEqual(['260700', '260701'])
  expect(new Set(FIXTURE.facts.map((fact) => fact.kind))).toEqual(new Set(Object.keys(FACT_BODIES)))
  const currencies = FIXTURE.facts.flatMap((fact) => ('currency' in fact ? [fact.currency] : []))
  expect(new Set(currencies)).toEqual(new Set(['PEN', 'USD', 'CLP', 'KWD']))
})

test('the order in which fields are written has not moved', () => {
  for (const fact of FIXTURE.facts) expect(encodeFact(fact).fact).toEqual(fact)
  const order = Object.fromEntries(
    Object.entries(FACT_BODIES).map(([kind, body]) => [kind, body.map((field) => field.name).join(' ')]),
  )
  expect(order).toEqual({
    business: 'patch over',
    customer: 'patch',
    customerEdit: 'customer patch over',
    person: 'customer patch over',
    personText: 'customer of text',
    charge: 'customer chargeKind issued currency instalments number concept source attachments',
    payment: 'customer on currency amount method allocations note source attachments',
    credit: 'customer on currency amount creditKind allocations note source',
    allocation: 'customer of on items withdraws',
    reversal: 'customer of on reason',
    contact: 'customer on channel level charges step skipped',
    seal: 'upTo hash signature of marks',
    deviceAdded: 'added publicKey role name',
    deviceRemoved: 'removed lastSeq hash',
    keyRotated: 'epoch hash',
    accepted: 'facts hashes',
    forget: 'facts',
  })
})
