import { afterEach, beforeEach, expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { agingAsOf } from '../../src/storage/asOf.ts'
import { backupKeepOf } from '../../src/storage/backupKeep.ts'
import { openDevice, seeded, type TestDevice } from './books.ts'
import { charge, customerOf } from './drafts.ts'

let shop: TestDevice
beforeEach(() => {
  shop = openDevice(day('2026-07-10'))
})
afterEach(() => shop.close())

test('on a past day each instalment is as open as it was then: what was paid of one later is open again, the other untouched', async () => {
  const ana = await customerOf(shop, 'Ana')
  const sale = shop.newId()
  const instalments = [
    { due: day('2026-05-31'), amount: minorUnits(500) },
    { due: day('2026-06-30'), amount: minorUnits(400) },
  ]
  await shop.keeper.append([{ ...charge(sale, ana, '2026-05-01', '2026-05-31', 0), instalments }])
  const pay = (on: string, instalment: number, amount: number) => ({
    id: shop.newId(),
    kind: 'payment' as const,
    customer: ana,
    on: day(on),
    currency: charge(sale, ana, '2026-05-01', '2026-05-31', 0).currency,
    amount: minorUnits(amount),
    method: 'cash' as const,
    allocations: [{ charge: sale, instalment, amount: minorUnits(amount) }],
  })
  await shop.keeper.append([pay('2026-06-05', 0, 200)])
  await shop.keeper.append([pay('2026-06-20', 0, 300)])
  const open = async (on: string) => (await agingAsOf(shop.db, day(on))).flatMap(({ dues }) => [...dues])
  expect(await open('2026-06-04')).toEqual([
    ['2026-05-31', 500],
    ['2026-06-30', 400],
  ])
  expect(await open('2026-06-10')).toEqual([
    ['2026-05-31', 300],
    ['2026-06-30', 400],
  ])
  expect(await open('2026-06-25')).toEqual([['2026-06-30', 400]])
})

test('the lock and the folder of backups are gone when they are taken away', async () => {
  const keep = backupKeepOf(shop.db, seeded(7))
  const folder = { kind: 'directory', name: 'Copias' } as FileSystemDirectoryHandle
  await keep.setFolder(folder)
  expect(await keep.folder()).toMatchObject({ name: 'Copias' })
  await keep.setFolder(undefined)
  expect(await keep.folder()).toBeUndefined()
  expect(await shop.db.local.count()).toBe(0)
})
