import { afterEach, beforeEach, expect, test } from 'vitest'
import { addDays, day } from '../../src/domain/day.ts'
import { statementOf } from '../../src/domain/statement.ts'
import type { CustomerId, FactId } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import { readCaseFile } from '../../src/queries/readCaseFile.ts'
import { entriesOf } from '../../src/storage/ofCustomer.ts'
import { openDevice, type TestDevice } from '../storage/books.ts'
import { charge, customerOf, payment, PEN } from '../storage/drafts.ts'

const TODAY = day('2026-07-10')
let shop: TestDevice
let ana: CustomerId
let sale: FactId
beforeEach(async () => {
  shop = openDevice(TODAY)
  ana = await customerOf(shop, 'Ana Quispe')
  sale = await append(charge(shop.newId(), ana, '2026-05-01', '2026-06-01', 9000))
})
afterEach(() => shop.close())

async function append(draft: FactDraft): Promise<FactId> {
  await shop.keeper.append([draft])
  return draft.id
}

async function fileOf(upTo = TODAY) {
  const file = await readCaseFile(shop.db, ana, upTo)
  if (!file) throw new Error('no such customer')
  return file
}

const money = { on: TODAY, currency: PEN }

test('the file knows every debt with how late it is or was, and what each payment paid', async () => {
  const paid = await append(charge(shop.newId(), ana, '2026-05-02', '2026-05-20', 400))
  const later = await append(charge(shop.newId(), ana, '2026-07-01', '2026-08-01', 700))
  const half = await append(payment(shop.newId(), ana, '2026-05-21', 300, paid))
  await append(payment(shop.newId(), ana, '2026-05-30', 100, paid))
  const free = await append(payment(shop.newId(), ana, '2026-07-09', 50))
  const file = await fileOf()
  expect(file.charges.map(({ fact, open, daysLate, settledOn }) => [fact.id, open, daysLate, settledOn])).toEqual([
    [sale, 9000, 39, undefined],
    [paid, 0, 10, '2026-05-30'],
    [later, 700, 0, undefined],
  ])
  expect(file.money.map((one) => [one.fact.id, one.paid.map((to) => [to.charge.id, to.amount]), one.inFavour])).toEqual(
    [
      [half, [[paid, 300]], 0],
      [expect.any(String), [[paid, 100]], 0],
      [free, [], 50],
    ],
  )
  const facts = (await entriesOf(shop.db, ana)).map(({ fact }) => fact)
  expect(file.statements).toEqual([statementOf(facts, PEN, day('2026-05-01'), TODAY)])
  expect(file.statements[0]?.closing).toBe(9650)
})

test('every contact has its words, what came of it and why the guard was passed', async () => {
  const sent = await append({
    id: shop.newId(),
    kind: 'contact',
    customer: ana,
    on: TODAY,
    channel: 'letter',
    level: '2',
    charges: [sale],
  })
  await append({ id: shop.newId(), kind: 'personText', customer: ana, of: sent, text: 'Le pedimos que pague.' })
  const said = { kind: 'outcome', customer: ana, of: sent, on: TODAY, result: 'refuses' } as const
  const outcome = await append({ id: shop.newId(), ...said })
  await append({ id: shop.newId(), kind: 'personText', customer: ana, of: outcome, text: 'dice que no' })
  const passed = {
    kind: 'guardOverride',
    customer: ana,
    of: sent,
    on: TODAY,
    rule: 'sunday',
    reason: 'lo pidió',
  } as const
  await append({ id: shop.newId(), ...passed })
  const slip = await append({
    id: shop.newId(),
    kind: 'contact',
    customer: ana,
    on: TODAY,
    channel: 'call',
    level: '1',
    charges: [],
  })
  await append({ id: shop.newId(), kind: 'reversal', customer: ana, of: slip, on: TODAY, reason: 'era otra' })
  const file = await fileOf()
  expect(file.contacts).toMatchObject([
    {
      fact: { id: sent, level: '2', channel: 'letter' },
      text: 'Le pedimos que pague.',
      outcomes: [{ fact: { result: 'refuses' }, words: 'dice que no' }],
      overrides: [{ rule: 'sunday', reason: 'lo pidió' }],
    },
  ])
  expect(file.reversals).toMatchObject([{ fact: { reason: 'era otra' }, of: { id: slip } }])
})

test('promises, agreements, holds, cheques and interest stand as they did on the day of the file', async () => {
  const promised = { ...money, customer: ana, charges: [] }
  await append({ id: shop.newId(), kind: 'promise', ...promised, amount: minorUnits(2000), due: TODAY })
  await append(payment(shop.newId(), ana, TODAY, 1200, sale))
  const agreed = await append({
    id: shop.newId(),
    kind: 'agreement',
    customer: ana,
    ...money,
    debts: [{ charge: sale, instalment: 0, amount: minorUnits(7800) }],
    plan: [
      { due: day('2026-07-20'), amount: minorUnits(3900) },
      { due: day('2026-08-20'), amount: minorUnits(3900) },
    ],
  })
  const hold = await append({ id: shop.newId(), kind: 'hold', customer: ana, on: TODAY, holdKind: 'no-sales' })
  await append({ id: shop.newId(), kind: 'holdEnded', customer: ana, of: hold, on: day('2026-07-12') })
  const cheque = { kind: 'cheque', customer: ana, ...money, amount: minorUnits(100), payOn: TODAY } as const
  const paper = await append({ id: shop.newId(), ...cheque, number: '7', bank: 'BCP' })
  await append({ id: shop.newId(), kind: 'chequeState', customer: ana, of: paper, on: TODAY, state: 'bounced' })
  const waived = { charge: sale, through: TODAY, amount: minorUnits(80) }
  await append({ id: shop.newId(), kind: 'interestWaived', customer: ana, ...money, ...waived })
  expect(await fileOf()).toMatchObject({
    promises: [{ state: 'open', received: 1200 }],
    agreements: [{ fact: { id: agreed }, state: 'kept', remaining: 7800 }],
    holds: [{ fact: { id: hold }, inForce: true }],
    cheques: [{ moves: [{ state: 'bounced' }] }],
    waived: [{ amount: 80 }],
  })
  shop.today = day('2026-07-24')
  const after = await fileOf(shop.today)
  expect(after).toMatchObject({
    promises: [{ state: 'partly' }],
    agreements: [{ state: 'broken', brokenOn: '2026-07-24' }],
    holds: [{ inForce: false, endedOn: '2026-07-12' }],
  })
})

test('nothing later than its day is in the file, and what was taken back later still stands', async () => {
  const before = await fileOf(addDays(TODAY, -1))
  await append(payment(shop.newId(), ana, TODAY, 500, sale))
  await append({ id: shop.newId(), kind: 'reversal', customer: ana, of: sale, on: TODAY })
  expect(await fileOf(addDays(TODAY, -1))).toEqual(before)
  const file = await fileOf()
  expect(file.charges).toEqual([])
  expect(file.statements[0]?.closing).toBe(-500)
})

test('every fact about the customer is there as recorded, words and profile too, and nobody else’s', async () => {
  const other = await customerOf(shop, 'Otro')
  await append(charge(shop.newId(), other, '2026-05-01', '2026-06-01', 1))
  const sent = { kind: 'contact', customer: ana, on: TODAY, channel: 'sms', level: '1', charges: [] } as const
  const contact = await append({ id: shop.newId(), ...sent })
  await append({ id: shop.newId(), kind: 'personText', customer: ana, of: contact, text: 'Hola' })
  const { facts } = await fileOf()
  expect(facts.map(({ kind }) => kind)).toEqual(['customer', 'person', 'charge', 'contact', 'personText'])
  expect(facts.every(({ device, seq }) => device.length === 16 && seq > 0)).toBe(true)
  expect(facts[1]).toMatchObject({ patch: { name: 'Ana Quispe' } })
  expect(facts[4]).toMatchObject({ of: contact, text: 'Hola' })
  expect(await readCaseFile(shop.db, sale, TODAY)).toBeNull()
})

test('what was attached is in the file with what it shows and its caption, unless it or that was taken back', async () => {
  const attach = (of: FactId, name: string) =>
    append({
      id: shop.newId(),
      kind: 'attachment',
      customer: ana,
      of,
      on: TODAY,
      ref: { sha256: name.repeat(64), size: 9, type: 'image/jpeg' },
    })
  const shown = await attach(sale, 'a')
  for (const text of ['Remito', 'Remito 12', 'Remito firmado']) {
    // oxlint-disable-next-line no-await-in-loop -- one after another: the last one counts
    await append({ id: shop.newId(), kind: 'personText', customer: ana, of: shown, text })
  }
  const taken = await attach(sale, 'b')
  await append({ id: shop.newId(), kind: 'reversal', customer: ana, of: taken, on: TODAY })
  const slip = await append(payment(shop.newId(), ana, TODAY, 1200, sale))
  await attach(slip, 'c')
  await append({ id: shop.newId(), kind: 'reversal', customer: ana, of: slip, on: TODAY })
  const visit = { kind: 'contact', customer: ana, on: TODAY, channel: 'visit', level: '1', charges: [] } as const
  await attach(await append({ id: shop.newId(), ...visit }), 'd')
  const undone = await append({ id: shop.newId(), ...visit })
  await attach(undone, 'e')
  await append({ id: shop.newId(), kind: 'reversal', customer: ana, of: undone, on: TODAY })
  await attach(shop.newId(), 'f')
  await shop.db.blobs.add({ hash: 'a'.repeat(64), size: 9, type: 'image/jpeg', bytes: Uint8Array.of(1) })
  const { attachments } = await fileOf()
  expect(attachments).toMatchObject([
    { sha256: 'a'.repeat(64), on: TODAY, of: { id: sale }, caption: 'Remito firmado', isHere: true },
    { sha256: 'd'.repeat(64), of: { kind: 'contact' }, caption: '', isHere: false },
    { sha256: 'f'.repeat(64) },
  ])
  expect(attachments[2]).not.toHaveProperty('of')
})
