import { IDBFactory } from 'fake-indexeddb'
import { afterEach, expect, it, vi } from 'vitest'
import { booksExist, deleteBooks, openBooks, openBooksAtOnce } from '../../src/storage/database.ts'

const NAME = 'at-once'

afterEach(async () => {
  vi.restoreAllMocks()
  await deleteBooks(NAME)
})

it('books opened at once are the books that Dexie opens: made the first time, found again, and asked for only once', async () => {
  const asked = vi.spyOn(IDBFactory.prototype, 'open')
  const made = openBooksAtOnce(NAME)
  await made.local.put({ key: 'country', value: 'MX' })
  expect(asked).toHaveBeenCalledTimes(1)
  made.close()

  const found = openBooks(NAME)
  expect(await found.local.count()).toBe(1)
  found.close()
  const again = openBooksAtOnce(NAME)
  expect(await again.local.count()).toBe(1)
  again.close()
  await again.open()
  expect(await again.local.count()).toBe(1)
  again.close()
})

it('a browser that has no database to give is heard', () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new Error('no database here')
  })
  expect(() => openBooksAtOnce(NAME)).toThrow('no database here')
})

it('looking for books makes none', async () => {
  expect(await booksExist(NAME)).toBe(false)
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(NAME)
})
