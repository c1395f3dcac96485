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

function read(name: string): Fixture {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')) as Fixture
}

// Never made again: see test/fixtures/README.md.
const FIXTURE = read('ledger-v1.json')
const PROCESS = read('process-v1.json')
const ATTACHMENTS = read('attachments-v1.json')
const EVIDENCE = read('evidence-v1.json')
const ALL = [
  ['the ledger', FIXTURE],
  ['the collection process', PROCESS],
  ['attachments', ATTACHMENTS],
  ['proofs of sending and requests to negotiate', EVIDENCE],
] as const

/** As they leave the books: of what was forgotten there are no words any more. */
function withoutForgotten(facts: readonly Fact[]): Fact[] {
  const forgotten = new Set(facts.flatMap((fact) => (fact.kind === 'forget' ? fact.facts : [])))
  return facts.map((fact) => (fact.kind === 'personText' && forgotten.has(fact.id) ? { ...fact, text: '' } : fact))
}

test.each(ALL)('what version 1 wrote of %s reads the same today: every fact, every figure', async (_what, fixture) => {
  const device = openDevice(fixture.today)
  for (const { segment, update } of fixture.segments) {
    const report = await device.keeper.mergeSegment(segment, new Uint8Array(Buffer.from(update, 'base64')))
    expect(report).toMatchObject({ known: 0, fromFuture: 0, malformed: 0, overwritten: 0 })
  }
  expect((await factsOf(device)).toSorted(compareFacts)).toEqual(withoutForgotten(fixture.facts).toSorted(compareFacts))
  expect(await figuresOf(device.db)).toEqual(fixture.figures)
  expect(await device.db.aside.count()).toBe(0)
  await device.close()
})

test('the frozen ledgers hold every kind of fact, daily work and an import, and currencies with 0, 2 and 3 decimals', () => {
  expect(FIXTURE.segments.map(({ segment }) => segment)).toEqual(['260700', '260701'])
  const kinds = ALL.flatMap(([, { facts }]) => facts.map((fact) => fact.kind))
  expect(new Set(kinds)).toEqual(new Set(Object.keys(FACT_BODIES)))
  const currencies = FIXTURE.facts.flatMap((fact) => ('currency' in fact ? [fact.currency] : []))
  expect(new Set(currencies)).toEqual(new Set(['PEN', 'USD', 'CLP', 'KWD']))
})

test('one of the frozen ledgers has words that were forgotten', () => {
  expect(withoutForgotten(FIXTURE.facts)).not.toEqual(FIXTURE.facts)
})

test('the order in which fields are written has not moved', () => {
  for (const fact of ALL.flatMap(([, { facts }]) => facts)) expect(encodeFact(fact).fact).toEqual(fact)
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
    promise: 'customer on currency amount due charges',
    agreement:
      'customer on currency debts plan misses graceDays replaces waived discount discountBy inKind nextPurchasePercent',
    hold: 'customer on holdKind charge until reason',
    holdEnded: 'customer of on',
    outcome: 'customer of on result reason next',
    postponed: 'customer on until reason',
    setting: 'key value over',
    cheque: 'customer on currency amount payOn number bank',
    chequeState: 'customer of on state',
    interestWaived: 'customer charge on through currency amount reason',
    creditCheck: 'customer on looked verdict guarantor',
    agencyFee: 'customer of on currency amount',
    booksChecked: 'on',
    guardOverride: 'customer of on rule reason',
    attachment: 'customer of on ref',
    sending: 'customer on medium title pages sha256 of tracking handedBy',
    negotiation: 'customer on debts',
    negotiationStep: 'customer of on step',
  })
})
