import { expect, onTestFinished, test, vi } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { missingBlobs, putBlob } from '../../src/storage/blobs.ts'
import { ROWS_STALE } from '../../src/storage/database.ts'
import type { ImportProgress } from '../../src/ledger/ledger.ts'
import { hearRemaking } from '../../src/storage/remaking.ts'
import { openDevice } from './books.ts'
import { charge, customerOf, payment, PEN } from './drafts.ts'
import { dump, dumpLog } from './dump.ts'
import { writeAsOf } from './oldSchemas.ts'

test('books of version 1 open with all that they held, and what a newer device had told them counts at last', async () => {
  const today = day('2026-07-20')
  const newer = openDevice(today)
  const ana = await customerOf(newer)
  const sale = newer.newId()
  await newer.keeper.append([charge(sale, ana, '2026-06-01', '2026-06-15', 9000)])
  const promise = newer.newId()
  const due = day('2026-07-25')
  const said = { customer: ana, on: today, currency: PEN, amount: 9000, due, charges: [sale] } as const
  await newer.keeper.append([{ id: promise, kind: 'promise', ...said } as never])

  // Version 1 keeps the promise aside, as of a newer app, and the rows that it could make.
  const name = `upgraded-${newer.name}`
  await newer.db.local.put({ key: 'theme', value: 'dark' })
  await writeAsOf(1, newer.db, name)

  const device = openDevice(today, 99, name)
  expect((await device.db.local.get(ROWS_STALE))?.value).toBe(true)
  expect(await device.db.debtors.count()).toBe(1)
  await device.keeper.rollOver(today)
  expect(await device.db.local.toArray()).toEqual([{ key: 'theme', value: 'dark' }])
  expect(await dump(device.db)).toEqual(await dump(newer.db))
  expect(await dumpLog(device.db)).toEqual(await dumpLog(newer.db))
  expect(await device.db.process.get(promise)).toMatchObject({ fact: { kind: 'promise', amount: 9000 } })
  await device.close()
  await newer.close()
})

test('books of version 2, whose rows have no places in Hoy, get them', async () => {
  const today = day('2026-07-20')
  const newer = openDevice(today)
  const ana = await customerOf(newer)
  await newer.keeper.append([charge(newer.newId(), ana, '2026-06-01', '2026-06-15', 9000)])

  const name = `upgraded-2-${newer.name}`
  await writeAsOf(2, newer.db, name)

  const device = openDevice(today, 99, name)
  expect((await device.db.local.get(ROWS_STALE))?.value).toBe(true)
  await device.keeper.rollOver(today)
  expect(await device.db.agenda.where('places').equals(['#', '']).primaryKeys()).toEqual([ana])
  expect(await dump(device.db)).toEqual(await dump(newer.db))
  await device.close()
  await newer.close()
})

test('books of version 3 have room for photos, and what a newer device had told them of some counts', async () => {
  const today = day('2026-07-20')
  const newer = openDevice(today)
  const ana = await customerOf(newer)
  const sale = newer.newId()
  await newer.keeper.append([charge(sale, ana, '2026-06-01', '2026-06-15', 9000)])
  const photo = newer.newId()
  const ref = { sha256: 'ab'.repeat(32), size: 9, type: 'image/jpeg' }
  await newer.keeper.append([{ id: photo, kind: 'attachment', customer: ana, of: sale, on: today, ref }])

  const name = `upgraded-3-${newer.name}`
  await writeAsOf(3, newer.db, name)

  const device = openDevice(today, 99, name)
  expect((await device.db.local.get(ROWS_STALE))?.value).toBe(true)
  await device.keeper.rollOver(today)
  expect(await dump(device.db)).toEqual(await dump(newer.db))
  expect(await missingBlobs(device.db, 9)).toEqual([ref])
  await putBlob(device.db, Uint8Array.of(1), 'image/jpeg')
  expect(await device.db.blobs.count()).toBe(1)
  await device.close()
  await newer.close()
})

test('in books of version 4, invoices and customers are found by their figures, once their rows are made anew', async () => {
  const today = day('2026-07-20')
  const newer = openDevice(today)
  const ana = await customerOf(newer)
  const patch = { taxId: '20-12345678-9' }
  await newer.keeper.append([{ id: newer.newId(), kind: 'person', customer: ana, patch, over: [] }])
  const sale = newer.newId()
  const numbered = { ...charge(sale, ana, '2026-06-01', '2026-06-15', 9000), number: 'A-000123' }
  await newer.keeper.append([numbered])

  const name = `upgraded-4-${newer.name}`
  await writeAsOf(4, newer.db, name)

  const device = openDevice(today, 99, name)
  expect((await device.db.local.get(ROWS_STALE))?.value).toBe(true)
  await device.keeper.rollOver(today)
  expect(await device.db.customers.where('taxKey').startsWith('201234').primaryKeys()).toEqual([ana])
  expect(await device.db.entries.where('sought').equals('123').primaryKeys()).toEqual([sale])
  expect(await device.db.entries.where('sought').equals(9000).primaryKeys()).toEqual([sale])
  expect(await dump(device.db)).toEqual(await dump(newer.db))
  await device.close()
  await newer.close()
})

test('in books of version 5, what an entry names and has not come yet is known, once their rows are made anew', async () => {
  const today = day('2026-07-20')
  const newer = openDevice(today)
  const ana = await customerOf(newer)
  const paid = newer.newId()
  const unmet = newer.newId()
  await newer.keeper.append([payment(paid, ana, '2026-07-01', 2000, unmet)])

  const name = `upgraded-5-${newer.name}`
  await writeAsOf(5, newer.db, name)

  const device = openDevice(today, 99, name)
  expect((await device.db.local.get(ROWS_STALE))?.value).toBe(true)
  expect(await device.db.entries.where('unmet').equals(unmet).count()).toBe(0)
  await device.keeper.rollOver(today)
  expect(await device.db.entries.where('unmet').equals(unmet).primaryKeys()).toEqual([paid])
  expect(await dump(device.db)).toEqual(await dump(newer.db))
  await device.close()
  await newer.close()
})

test('new books are not stale', async () => {
  const device = openDevice()
  expect(await device.db.local.get(ROWS_STALE)).toBeUndefined()
  await device.close()
})

test('how far the rows are made anew after an update is told to all tabs, and of books that are not stale nothing is told', async () => {
  const device = openDevice(day('2026-07-20'))
  const ana = await customerOf(device)
  await device.keeper.append([charge(device.newId(), ana, '2026-06-01', '2026-06-15', 9000)])
  const heard: ImportProgress[] = []
  onTestFinished(hearRemaking(device.name, (progress) => heard.push(progress)))
  await device.keeper.rebuild()
  await device.keeper.append([charge(device.newId(), ana, '2026-06-02', '2026-06-15', 500)])
  await device.db.local.put({ key: ROWS_STALE, value: true })
  await device.keeper.rollOver(day('2026-07-20'))
  const facts = (await device.db.heads.toArray()).reduce((sum, { count }) => sum + (count ?? 0), 0)
  // What tells of nobody first, then the customers.
  await vi.waitFor(() => expect(heard.at(-1)).toEqual({ done: facts, total: facts }))
  expect(heard).toEqual([0, facts].map((done) => ({ done, total: facts })))
  await device.close()
})
