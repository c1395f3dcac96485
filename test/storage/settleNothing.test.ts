import Dexie from 'dexie'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'

let books: TestReplica
beforeEach(async () => {
  books = await openTestReplica({ today: day('2026-11-30') })
})
afterEach(() => books.close())

test('Where nothing waits to be judged, a meeting ends while somebody is recording something', async () => {
  await books.trust.found('Mostrador')
  await books.replica.heads()
  await books.replica.settle()
  let end: () => void = () => undefined
  const promise = new Promise<void>((resolve) => void (end = resolve))
  const recording = books.db.transaction('rw', books.db.customers, () => Dexie.waitFor(promise))
  expect(await books.replica.settle()).toEqual({ counted: 0, unverified: 0, late: 0, forbidden: 0, forged: 0 })
  end()
  await recording
})
