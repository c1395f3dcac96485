import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { forgetCustomer } from '../../src/commands/forgetCustomer.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { CustomerId, FactId } from '../../src/domain/ids.ts'
import { redacted } from '../../src/ledger/redaction.ts'
import { itemsOf } from '../../src/ledger/segmentContent.ts'
import { storedItem } from '../../src/ledger/storedItem.ts'
import { openDevice, type TestDevice } from './books.ts'
import { charge, customerOf, payment } from './drafts.ts'
import { dump } from './dump.ts'
import { carry, factsOf } from './sync.ts'

const NAME = 'Lucía Ñáñez'
const WORDS = [NAME, 'lucia', 'nanez', '987 654', '987654', 'Hola doña Lucía', 'Su banco dice']

function open(): TestDevice {
  const device = openDevice()
  onTestFinished(() => device.close())
  return device
}

async function historyOf(device: TestDevice, customer: CustomerId): Promise<void> {
  const [debt, paid, contact] = [device.newId(), device.newId(), device.newId()]
  device.now += 1000
  await device.keeper.append([
    charge(debt, customer, '2026-06-01', '2026-06-15', 500),
    payment(paid, customer, '2026-06-20', 500, debt),
    { id: device.newId(), kind: 'personText', customer, of: paid, text: 'Su banco dice: Lucía Ñáñez' },
    { id: contact, kind: 'contact', customer, on: device.today, channel: 'whatsapp', level: '1', charges: [debt] },
    { id: device.newId(), kind: 'personText', customer, of: contact, text: 'Hola doña Lucía' },
  ])
}

async function forget(device: TestDevice, customer: CustomerId, n = 1): Promise<void> {
  device.now += 1000
  const edits = await device.db.edits.where('entity').equals(customer).toArray()
  const deps = { ledger: device.keeper, newId: device.newId, today: () => device.today }
  const ids = edits.filter(({ kind }) => kind === 'person').map(({ id }) => id)
  const draft = { customer, name: `Cliente olvidado ${n}`, balances: [], edits: ids, attachments: [] }
  expect(await forgetCustomer(deps)(draft)).toEqual({ ok: true, value: null })
}

/** Everything in rows, in one text. */
const rowsText = async (device: TestDevice): Promise<string> => JSON.stringify(await dump(device.db))

/** What is on the disk of the log, as text. */
async function logText({ db }: TestDevice): Promise<string> {
  const [snaps, log] = await Promise.all([db.snaps.toArray(), db.log.toArray()])
  return JSON.stringify(itemsOf([...snaps, ...log].map(({ update }) => update)).map(({ value }) => value))
}

function expectNoWords(text: string): void {
  for (const word of WORDS) expect(text).not.toContain(word)
}

test('A forgotten customer leaves figures and a name that says nothing; not a word is in rows, log or backup', async () => {
  const device = open()
  const customer = await customerOf(device, NAME)
  await historyOf(device, customer)
  const entries = await device.db.entries.toArray()
  await forget(device, customer)

  expectNoWords(await rowsText(device))
  expectNoWords(await logText(device))
  expectNoWords(JSON.stringify(await factsOf(device)))
  expect((await device.db.customers.get(customer))?.person.name).toBe('Cliente olvidado 1')
  expect(await device.db.customers.where('words').startsWith('lucia').count()).toBe(0)
  expect((await device.db.entries.toArray()).map(({ fact, effect }) => [fact.id, effect])).toEqual(
    entries.map(({ fact, effect }) => [fact.id, effect]),
  )
  const before = await dump(device.db)
  await device.keeper.rebuild()
  expect(await dump(device.db)).toEqual(before)
})

test('Whoever owes is not forgotten', async () => {
  const device = open()
  const deps = { ledger: device.keeper, newId: device.newId, today: () => device.today }
  const customer = await customerOf(device, NAME)
  const draft = { customer, name: 'x', edits: [], attachments: [] }
  for (const balance of [
    { open: minorUnits(1), inFavour: minorUnits(0) },
    { open: minorUnits(0), inFavour: minorUnits(1) },
  ])
    expect(await forgetCustomer(deps)({ ...draft, balances: [balance] })).toEqual({
      ok: false,
      error: { type: 'still-owed' },
    })
})

test('An older backup, and what another device told without knowing, bring nothing back', async () => {
  const [device, other] = [open(), open()]
  const customer = await customerOf(device, NAME)
  await historyOf(device, customer)
  const old = []
  for await (const part of device.keeper.exportSegments()) old.push(part)
  await carry(device, other)
  await forget(device, customer)
  // The other one writes a telephone and a message down before it hears of it.
  other.now += 86_400_000
  await other.keeper.append([
    { id: other.newId(), kind: 'person', customer, patch: { phone: '+51 987 654 321', notes: NAME }, over: [] },
  ])
  await historyOf(other, customer)

  for (const { segment, update } of old) {
    const report = await device.keeper.mergeSegment(segment, update)
    expect(report.overwritten).toBe(0)
  }
  await carry(other, device)
  expectNoWords(await rowsText(device))
  await carry(device, other)
  expectNoWords(await rowsText(other))
  for (const each of [device, other]) {
    expectNoWords(JSON.stringify(await factsOf(each)))
    await each.keeper.compactDue()
    expectNoWords(await logText(each))
    const before = await dump(each.db)
    await each.keeper.rebuild()
    expect(await dump(each.db)).toEqual(before)
  }
  expect(await dump(other.db)).toEqual(await dump(device.db))
})

test('Who knows of it may write the customer down again', async () => {
  const device = open()
  const customer = await customerOf(device, NAME)
  await forget(device, customer)
  const over = await device.keeper.editsOver({ entity: customer, fields: ['name'] })
  device.now += 1000
  await device.keeper.append([{ id: device.newId(), kind: 'person', customer, patch: { name: 'Rosa' }, over }])
  expect((await device.db.customers.get(customer))?.person.name).toBe('Rosa')
  await forget(device, customer, 2)
  expect(await rowsText(device)).not.toContain('Rosa')
  expect(await logText(device)).not.toContain('Rosa')
})

test('What is left of a fact keeps its place in the chain, and is not the fact', () => {
  const id = '260700ABCDEFGH12' as FactId
  const value = ['person', 1, 5, '0123456789ABCDEF', 3, '260700ABCDEFGH99', { name: NAME }]
  const whole = storedItem(id, value)
  const left = storedItem(id, redacted(value, whole.hash))
  expect([...left.hash]).toEqual([...whole.hash])
  expect(left.key).not.toBe(whole.key)
  expect(redacted(['charge', 1, 5, '0123456789ABCDEF', 3], whole.hash)).toEqual(['charge', 1, 5, '0123456789ABCDEF', 3])
})

type Move = 'name' | 'text' | 'forget' | 'carry' | 'fold' | 'old'
const moves = fc.array(fc.tuple(fc.nat(1), fc.constantFrom<Move>('name', 'text', 'forget', 'carry', 'fold', 'old')), {
  minLength: 3,
  maxLength: 14,
})

test('In whatever order it comes, devices end with the same rows and without a word', async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (history) => {
      const devices = [openDevice(), openDevice()] as const
      try {
        const customer = await customerOf(devices[0], NAME)
        await carry(devices[0], devices[1])
        const old: { segment: Parameters<TestDevice['keeper']['mergeSegment']>[0]; update: Uint8Array }[] = []
        for (const [which, move] of history) {
          const [device, other] = which === 0 ? devices : [devices[1], devices[0]]
          device.now += 1000
          if (move === 'name')
            await device.keeper.append([
              { id: device.newId(), kind: 'person', customer, patch: { notes: NAME }, over: [] },
            ])
          else if (move === 'text') await historyOf(device, customer)
          else if (move === 'forget') await forget(device, customer)
          else if (move === 'carry') await carry(other, device)
          else if (move === 'fold') await device.keeper.compactDue()
          else {
            for (const part of old) await device.keeper.mergeSegment(part.segment, part.update)
            for await (const part of device.keeper.exportSegments()) old.push(part)
          }
        }
        await forget(devices[0], customer)
        await carry(devices[0], devices[1])
        await carry(devices[1], devices[0])
        await carry(devices[0], devices[1])
        const rows = await dump(devices[0].db)
        expect(await dump(devices[1].db)).toEqual(rows)
        for (const device of devices) {
          for (const part of old) await device.keeper.mergeSegment(part.segment, part.update)
          expectNoWords(await rowsText(device))
          await device.keeper.compactDue()
          expectNoWords(await logText(device))
          await device.keeper.rebuild()
          expect(await dump(device.db)).toEqual(rows)
        }
      } finally {
        await Promise.all(devices.map((device) => device.close()))
      }
    }),
    { numRuns: Number(process.env['HISTORIES'] ?? 25) },
  )
})
