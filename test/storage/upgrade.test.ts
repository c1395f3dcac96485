import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { missingBlobs, putBlob } from '../../src/storage/blobs.ts'
import { ROWS_STALE } from '../../src/storage/database.ts'
import { openDevice } from './books.ts'
import { charge, customerOf, PEN } from './drafts.ts'
import { dump, dumpLog } from './dump.ts'

/** The tables of version 1, as it made them. */
const VERSION_1 = {
  customers: 'id, nameKey, *words, *tags, source',
  debtors: 'id, customerId, [currency+nb], [currency+no], [currency+od], wake, asOf, *tags',
  entries: 'id, [customerId+day+at], [customerId+od], settledOn, source',
  aging: '[currency+due]',
  contacts: 'id, [customerId+at]',
  texts: 'id, of',
  edits: 'id, entity',
  forgotten: 'id',
  business: 'id',
  aside: 'id, reason',
  log: '[segment+n]',
  snaps: 'segment',
  heads: 'segment',
  device: 'id',
  local: 'key',
}

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
  const old = new Dexie(name)
  old.version(1).stores(VERSION_1)
  for (const table of Object.keys(VERSION_1)) await old.table(table).bulkPut(await newer.db.table(table).toArray())
  await old.table('aside').put({ id: promise, segment: promise.slice(0, 6), reason: 'from-future', value: null })
  await old.table('local').put({ key: 'theme', value: 'dark' })
  old.close()

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
  const old = new Dexie(name)
  const version2 = { ...VERSION_1, process: 'id, [customerId+at], agreementOf', settings: 'key' }
  old.version(2).stores({ ...version2, agenda: 'customerId, actDay, wake, asOf' })
  for (const table of old.tables) await table.bulkPut(await newer.db.table(table.name).toArray())
  await old
    .table('agenda')
    .toCollection()
    .modify((row: { places?: unknown; turn?: unknown }) => {
      delete row.places
      delete row.turn
    })
  old.close()

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
  const old = new Dexie(name)
  const process = 'id, [customerId+at], agreementOf'
  const agenda = 'customerId, *places, turn, actDay, wake, asOf'
  old.version(3).stores({ ...VERSION_1, process, settings: 'key', agenda })
  for (const table of old.tables) await table.bulkPut(await newer.db.table(table.name).toArray())
  await old.table('process').clear()
  await old.table('aside').put({ id: photo, segment: photo.slice(0, 6), reason: 'from-future', value: null })
  old.close()

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
  const old = new Dexie(name)
  const process = 'id, [customerId+at], agreementOf, blob'
  const agenda = 'customerId, *places, turn, actDay, wake, asOf'
  old.version(4).stores({ ...VERSION_1, process, settings: 'key', agenda, blobs: 'hash, [hash+size]' })
  for (const table of old.tables) await table.bulkPut(await newer.db.table(table.name).toArray())
  for (const [table, field] of [
    ['customers', 'taxKey'],
    ['entries', 'sought'],
  ] as const) {
    await old
      .table(table)
      .toCollection()
      .modify((row: Record<string, unknown>) => {
        delete row[field]
      })
  }
  old.close()

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

test('new books are not stale', async () => {
  const device = openDevice()
  expect(await device.db.local.get(ROWS_STALE)).toBeUndefined()
  await device.close()
})
