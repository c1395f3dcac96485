import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CommandDeps } from '../../src/commands/deps.ts'
import { recordNegotiation, recordNegotiationStep } from '../../src/commands/recordNegotiation.ts'
import { recordSending, type SendingDraft } from '../../src/commands/recordSending.ts'
import { reverse } from '../../src/commands/reverse.ts'
import { day } from '../../src/domain/day.ts'
import type { FactId } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { NegotiationFact } from '../../src/domain/evidenceFacts.ts'
import type { Result } from '../../src/domain/result.ts'
import { readCaseFile } from '../../src/queries/readCaseFile.ts'
import { readProcess } from '../../src/queries/useProcess.ts'
import { openDevice, type TestDevice } from '../storage/books.ts'
import { charge, customerOf } from '../storage/drafts.ts'

const TODAY = day('2026-07-10')
let shop: TestDevice
let deps: CommandDeps
let ana: FactId
let sale: FactId
beforeEach(async () => {
  shop = openDevice(TODAY)
  deps = { ledger: shop.keeper, newId: shop.newId, today: () => shop.today }
  ana = await customerOf(shop)
  sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-06-01', '2026-06-15', 9000)])
})
afterEach(() => shop.close())

function valueOf<T>(result: Result<T, { readonly type: string }>): T {
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}

const sending = (changes: Partial<SendingDraft> = {}): SendingDraft => ({
  customer: ana,
  paper: { title: 'Ultimátum', fileName: 'Carta-Ana-Ruiz-2026-07-08.pdf', pages: 1, sha256: '0f'.repeat(32) },
  medium: 'burofax',
  on: day('2026-07-08'),
  tracking: ' NB0001 ',
  handedBy: '',
  ...changes,
})

test('a sending is of the day it was handed over, and the name of the file can be forgotten', async () => {
  const id = valueOf(await recordSending(deps)(sending()))
  const fact = await shop.keeper.entry(id)
  expect(fact).toMatchObject({ kind: 'sending', on: '2026-07-08', medium: 'burofax', title: 'Ultimátum', pages: 1 })
  expect(fact).toMatchObject({ sha256: '0f'.repeat(32), tracking: 'NB0001' })
  expect(Object.keys(fact ?? {})).not.toContain('handedBy')
  expect(JSON.stringify(fact)).not.toContain('Ana')
  expect(await shop.db.texts.where('of').equals(id).toArray()).toMatchObject([
    { text: 'Carta-Ana-Ruiz-2026-07-08.pdf' },
  ])
  const process = await readProcess(shop.db, ana, TODAY)
  expect(process?.sendings).toMatchObject([{ id }])
  const file = await readCaseFile(shop.db, ana, TODAY)
  expect(file?.sendings).toMatchObject([{ id }])
  expect(file?.words.get(id)).toBe('Carta-Ana-Ruiz-2026-07-08.pdf')
  valueOf(await reverse(deps)({ customer: ana, of: [id], on: day('2026-07-08') }))
  expect((await readProcess(shop.db, ana, TODAY))?.sendings).toEqual([])
})

test('what is not yet, and what is too long, is no sending', async () => {
  expect(await recordSending(deps)(sending({ on: day('2026-07-11') }))).toMatchObject({
    error: { type: 'sent-in-future' },
  })
  expect(await recordSending(deps)(sending({ tracking: 'x'.repeat(201) }))).toMatchObject({
    error: { type: 'text-too-long', field: 'tracking' },
  })
})

const debts = () => [{ charge: sale, instalment: 0, amount: minorUnits(9000) }]

async function negotiationOf(id: FactId): Promise<NegotiationFact> {
  const fact = await shop.keeper.entry(id)
  if (fact?.kind !== 'negotiation') throw new Error('no negotiation')
  return fact
}

test('a request to negotiate has its debts and its steps, each until it is taken back', async () => {
  const id = valueOf(await recordNegotiation(deps)({ customer: ana, on: day('2026-07-01'), debts: debts() }))
  const negotiation = await negotiationOf(id)
  expect(negotiation).toMatchObject({ on: '2026-07-01', debts: debts() })
  const received = valueOf(
    await recordNegotiationStep(deps)({ negotiation, recorded: [], step: 'received', on: day('2026-07-03') }),
  )
  const all = async () => (await readProcess(shop.db, ana, TODAY))?.negotiations
  expect(await all()).toMatchObject([
    { fact: { id }, recorded: [{ id: received }], steps: { sent: '2026-07-01', received: '2026-07-03' } },
  ])
  expect((await readCaseFile(shop.db, ana, TODAY))?.negotiations).toMatchObject([
    { fact: { id }, steps: { sent: '2026-07-01', received: '2026-07-03' } },
  ])
  valueOf(await reverse(deps)({ customer: ana, of: [received], on: day('2026-07-03') }))
  expect((await all())?.[0]?.steps).toEqual({ sent: '2026-07-01' })
  valueOf(await reverse(deps)({ customer: ana, of: [id], on: day('2026-07-01') }))
  expect(await all()).toEqual([])
})

test('steps have an order, and none is to come', async () => {
  expect(await recordNegotiation(deps)({ customer: ana, on: day('2026-07-01'), debts: [] })).toMatchObject({
    error: { type: 'debts-missing' },
  })
  expect(await recordNegotiation(deps)({ customer: ana, on: day('2026-07-11'), debts: debts() })).toMatchObject({
    error: { type: 'sent-in-future' },
  })
  const id = valueOf(await recordNegotiation(deps)({ customer: ana, on: day('2026-07-05'), debts: debts() }))
  const negotiation = await negotiationOf(id)
  const record = recordNegotiationStep(deps)
  expect(await record({ negotiation, recorded: [], step: 'received', on: day('2026-07-04') })).toMatchObject({
    error: { type: 'masc-order' },
  })
  expect(await record({ negotiation, recorded: [], step: 'received', on: day('2026-07-11') })).toMatchObject({
    error: { type: 'step-in-future' },
  })
  const recorded = [{ step: 'received' as const, on: day('2026-07-08') }]
  expect(await record({ negotiation, recorded, step: 'met', on: day('2026-07-07') })).toMatchObject({
    error: { type: 'masc-order' },
  })
})
