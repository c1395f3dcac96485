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

it('a browser that cannot list its databases keeps the books all the same', async () => {
  const real = indexedDB
  const without: Pick<IDBFactory, 'open' | 'deleteDatabase' | 'cmp'> = {
    open: (...of) => real.open(...of),
    deleteDatabase: (name) => real.deleteDatabase(name),
    cmp: (a, b) => real.cmp(a, b),
  }
  vi.stubGlobal('indexedDB', without)
  try {
    const made = openBooksAtOnce(NAME)
    await made.local.put({ key: 'country', value: 'MX' })
    made.close()
    const again = openBooksAtOnce(NAME)
    expect(await again.local.count()).toBe(1)
    again.close()
    // Where Dexie keeps the names then.
    expect((await real.databases()).map(({ name }) => name)).toContain('__dbnames')
  } finally {
    vi.unstubAllGlobals()
  }
})
