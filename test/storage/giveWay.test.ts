import { expect, onTestFinished, test, vi } from 'vitest'
import { currentBooks } from '../../src/storage/currentBooks.ts'
import { booksExist } from '../../src/storage/database.ts'
import { contentOf, giveWay, nextName } from '../../src/storage/giveWay.ts'
import { openDevice, type TestDevice } from './books.ts'
import { charge, customerOf } from './drafts.ts'

async function withDebt(): Promise<TestDevice> {
  const device = openDevice()
  onTestFinished(() => device.close())
  await sell(device)
  return device
}

async function sell(device: TestDevice): Promise<void> {
  const ana = await customerOf(device)
  await device.keeper.append([charge(device.newId(), ana, '2026-06-01', '2026-06-15', 9000)])
}

test('Books in which something was recorded after they were copied do not give way, the first ones nor later ones', async () => {
  const [first, later] = [await withDebt(), await withDebt()]
  await first.db.local.put({ key: 'books/current', value: later.name })
  for (const books of [first, later]) {
    const copied = await contentOf(books.db)
    await sell(books)
    expect(await giveWay(first.name, books.db, 'others', copied)).toBe(false)
    expect(await books.db.debtors.count()).toBe(2)
    expect(await currentBooks(first.db)).toBe(later.name)
  }
})

test('Books that gave way are empty where the first ones say who is current, and gone where later ones do', async () => {
  const [first, later] = [await withDebt(), await withDebt()]
  expect(await giveWay(first.name, first.db, later.name, await contentOf(first.db))).toBe(true)
  expect(await currentBooks(first.db)).toBe(later.name)
  expect([await first.db.debtors.count(), await first.db.log.count()]).toEqual([0, 0])

  expect(await giveWay(first.name, later.db, 'third', await contentOf(later.db))).toBe(true)
  expect(await currentBooks(first.db)).toBe('third')
  later.leave()
  await vi.waitFor(async () => expect(await booksExist(later.name)).toBe(false))
})

test('Books that take the place of others have a name that none had', () => {
  expect(nextName('al-dia', 'al-dia')).toBe('al-dia-2')
  expect(nextName('al-dia', 'al-dia-2')).toBe('al-dia-3')
  expect(nextName('al-dia', 'al-dia-41')).toBe('al-dia-42')
})
