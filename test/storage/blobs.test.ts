import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MAX_BLOB_BYTES } from '../../src/domain/attachment.ts'
import { day } from '../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../src/domain/ids.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import { blobsSize, hasBlobs, heldBlobs, missingBlobs, putBlob, readBlob } from '../../src/storage/blobs.ts'
import { openDevice, type TestDevice } from './books.ts'
import { charge, customerOf } from './drafts.ts'
import { dump } from './dump.ts'
import { failWrites } from './failingDisk.ts'

const JPEG = 'image/jpeg'
/** SHA-256 of the bytes of "test". */
const HASH_OF_TEST = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

let shop: TestDevice
let ana: CustomerId
let sale: FactId
beforeEach(async () => {
  shop = openDevice(day('2026-07-10'))
  ana = await customerOf(shop)
  sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-06-01', '2026-06-15', 9000)])
})
afterEach(() => shop.close())
afterEach(() => vi.restoreAllMocks())

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function attach(sha256: string, size = 4, type = JPEG): Promise<FactId> {
  const id = shop.newId()
  shop.now += 1000
  await shop.keeper.append([
    { id, kind: 'attachment', customer: ana, of: sale, on: shop.today, ref: { sha256, size, type } },
  ])
  return id
}

async function takeBack(of: FactId): Promise<FactId> {
  const id = shop.newId()
  const reversal: FactDraft = { id, kind: 'reversal', customer: ana, of, on: shop.today }
  await shop.keeper.append([reversal])
  return id
}

test('a photo is kept under its SHA-256, the same one twice once', async () => {
  for (let i = 0; i < 2; i += 1) {
    // oxlint-disable-next-line no-await-in-loop -- the second comes after the first
    expect(await putBlob(shop.db, bytesOf('test'), JPEG)).toEqual({ ok: true, value: { hash: HASH_OF_TEST, size: 4 } })
  }
  expect(await readBlob(shop.db, HASH_OF_TEST)).toEqual({ bytes: bytesOf('test'), type: JPEG })
  expect(await readBlob(shop.db, 'ff'.repeat(32))).toBeUndefined()
  expect(await hasBlobs(shop.db, ['ff'.repeat(32), HASH_OF_TEST])).toEqual(new Set([HASH_OF_TEST]))
  const other = await putBlob(shop.db, bytesOf('other'), 'application/pdf')
  expect(await heldBlobs(shop.db)).toEqual(
    [{ hash: HASH_OF_TEST, size: 4 }, other.ok && other.value].toSorted((a, b) => (a && b && a.hash < b.hash ? -1 : 1)),
  )
  expect(await blobsSize(shop.db)).toBe(9)
})

test('where the browser gives no cryptography, a photo has the same name', async () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
  const put = await putBlob(shop.db, bytesOf('test'), JPEG)
  vi.unstubAllGlobals()
  expect(put).toEqual({ ok: true, value: { hash: HASH_OF_TEST, size: 4 } })
})

test('what is too large, or no picture and no paper, is not kept', async () => {
  expect(await putBlob(shop.db, new Uint8Array(MAX_BLOB_BYTES), JPEG)).toMatchObject({ ok: true })
  expect(await putBlob(shop.db, new Uint8Array(MAX_BLOB_BYTES + 1), JPEG)).toEqual({
    ok: false,
    error: { type: 'blob-too-large', max: 1_048_576 },
  })
  expect(await putBlob(shop.db, bytesOf('<svg/>'), 'image/svg+xml')).toEqual({
    ok: false,
    error: { type: 'blob-type-unknown' },
  })
  expect(await shop.db.blobs.count()).toBe(1)
})

test('a full disk is said, and nothing is kept', async () => {
  failWrites((table) => table === 'blobs')
  await expect(putBlob(shop.db, bytesOf('test'), JPEG)).rejects.toMatchObject({ name: 'NotSavedError', reason: 'full' })
})

test('missing is what is shown and not here: not what was taken back, nor what could not be kept', async () => {
  await putBlob(shop.db, bytesOf('test'), JPEG)
  await attach(HASH_OF_TEST)
  const older = 'aa'.repeat(32)
  const newer = 'bb'.repeat(32)
  await attach(older, 10)
  await attach(newer, 20)
  await attach(newer, 20)
  await attach('cc'.repeat(32), MAX_BLOB_BYTES + 1)
  await attach('dd'.repeat(32), 5, 'video/mp4')
  const taken = await takeBack(await attach('ee'.repeat(32)))
  const names = async (limit = 9) => (await missingBlobs(shop.db, limit)).map(({ sha256 }) => sha256)
  expect(await missingBlobs(shop.db, 9)).toEqual([
    { sha256: newer, size: 20, type: JPEG },
    { sha256: older, size: 10, type: JPEG },
  ])
  expect(await names(1)).toEqual([newer])
  await takeBack(taken)
  expect(await names()).toEqual(['ee'.repeat(32), newer, older])
})

test('the bytes of what was taken back go the day after, unless somebody else shows them', async () => {
  const put = await putBlob(shop.db, bytesOf('other'), JPEG)
  if (!put.ok) throw new Error(put.error.type)
  await putBlob(shop.db, bytesOf('test'), JPEG)
  await putBlob(shop.db, bytesOf('of a fact that is on the way'), JPEG)
  await takeBack(await attach(HASH_OF_TEST))
  await takeBack(await attach(put.value.hash))
  await attach(put.value.hash)
  await shop.keeper.rollOver(shop.today)
  expect(await shop.db.blobs.count()).toBe(3)
  shop.today = day('2026-07-11')
  await shop.keeper.rollOver(shop.today)
  expect(await shop.db.blobs.count()).toBe(2)
  expect(await hasBlobs(shop.db, [HASH_OF_TEST])).toEqual(new Set())
})

test('a photo changes no figure, and making the rows again leaves the photos where they are', async () => {
  await putBlob(shop.db, bytesOf('test'), JPEG)
  const figures = async () => [await shop.db.debtors.toArray(), await shop.db.agenda.toArray()]
  const before = await figures()
  await attach(HASH_OF_TEST)
  expect(await figures()).toEqual(before)
  const rows = await dump(shop.db)
  await shop.keeper.rebuild()
  expect(await dump(shop.db)).toEqual(rows)
  expect(await readBlob(shop.db, HASH_OF_TEST)).toBeDefined()
  expect(await missingBlobs(shop.db, 9)).toEqual([])
})

test('photos of who was forgotten are not asked for, and those that are here go at the next tidying up', async () => {
  const held = await putBlob(shop.db, bytesOf('test'), JPEG)
  expect(held.ok).toBe(true)
  await attach(HASH_OF_TEST)
  await attach('cd'.repeat(32))
  expect((await missingBlobs(shop.db, 9)).map(({ sha256 }) => sha256)).toEqual(['cd'.repeat(32)])
  shop.now += 1000
  await shop.keeper.append([{ id: shop.newId(), kind: 'forget', facts: [ana] }])
  expect(await missingBlobs(shop.db, 9)).toEqual([])
  await shop.keeper.rollOver(shop.today)
  expect(await heldBlobs(shop.db)).toEqual([])
})
