import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { attachPhoto } from '../../src/commands/attachPhoto.ts'
import type { BlobDeps } from '../../src/commands/blobDeps.ts'
import { detach } from '../../src/commands/detach.ts'
import { reverse } from '../../src/commands/reverse.ts'
import { day } from '../../src/domain/day.ts'
import type { FactId } from '../../src/domain/ids.ts'
import { lazyBlobs } from '../../src/ledger/lazyBlobs.ts'
import { blobsOf } from '../../src/storage/blobs.ts'
import { openDevice, type TestDevice } from '../storage/books.ts'
import { charge, customerOf } from '../storage/drafts.ts'
import { failWrites } from '../storage/failingDisk.ts'

const TODAY = day('2026-07-10')
const HASH_OF_TEST = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
const PHOTO = { bytes: new TextEncoder().encode('test'), type: 'image/jpeg' }

let shop: TestDevice
let deps: BlobDeps
let ana: FactId
let sale: FactId
beforeEach(async () => {
  shop = openDevice(TODAY)
  deps = {
    ledger: shop.keeper,
    newId: shop.newId,
    today: () => shop.today,
    blobs: lazyBlobs(() => Promise.resolve(blobsOf(shop.db))),
  }
  ana = await customerOf(shop)
  sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-06-01', '2026-06-15', 9000)])
})
afterEach(() => {
  vi.restoreAllMocks()
  return shop.close()
})

const standing = async () => (await shop.db.process.toArray()).filter(({ reversedOn }) => reversedOn === undefined)

test('a photo of the signed delivery note is kept with the sale, days later, its caption as words that can be forgotten', async () => {
  const attached = await attachPhoto(deps)({ customer: ana, of: sale, ...PHOTO, caption: ' Remito  firmado ' })
  if (!attached.ok) throw new Error(attached.error.type)
  expect(await shop.keeper.entry(attached.value)).toMatchObject({
    kind: 'attachment',
    customer: ana,
    of: sale,
    on: TODAY,
    ref: { sha256: HASH_OF_TEST, size: 4, type: 'image/jpeg' },
  })
  expect(await shop.db.texts.where('of').equals(attached.value).toArray()).toMatchObject([{ text: 'Remito firmado' }])
  expect(await deps.blobs.read(HASH_OF_TEST)).toEqual(PHOTO)
})

test('it is taken back, and put back', async () => {
  const attached = await attachPhoto(deps)({ customer: ana, of: sale, ...PHOTO })
  if (!attached.ok) throw new Error(attached.error.type)
  const taken = await detach(deps)({ customer: ana, attachment: attached.value })
  if (!taken.ok) throw new Error(taken.error.type)
  expect(await standing()).toEqual([])
  await reverse(deps)({ customer: ana, of: taken.value, on: TODAY })
  expect(await standing()).toMatchObject([{ id: attached.value, blob: HASH_OF_TEST }])
})

test.each(['blobs', 'log'])('with no room for the %s, no fact says that there is a photo', async (full) => {
  failWrites((table) => table === full)
  expect(await attachPhoto(deps)({ customer: ana, of: sale, ...PHOTO })).toEqual({
    ok: false,
    error: { type: 'not-saved', cause: 'full' },
  })
  vi.restoreAllMocks()
  expect(await standing()).toEqual([])
})

test('what cannot be kept is said before anything is recorded', async () => {
  const video = { ...PHOTO, type: 'video/mp4' }
  expect(await attachPhoto(deps)({ customer: ana, of: sale, ...video })).toMatchObject({
    error: { type: 'blob-type-unknown' },
  })
  expect(await standing()).toEqual([])
})

test('with the room used up nothing more is kept, until one is taken back: its room is there at once', async () => {
  const big = { hash: 'ab'.repeat(32), size: 199_999_997, type: 'image/jpeg', bytes: Uint8Array.of(1) }
  await shop.db.blobs.add(big)
  const id = shop.newId()
  const ref = { sha256: big.hash, size: big.size, type: big.type }
  await shop.keeper.append([{ id, kind: 'attachment', customer: ana, of: sale, on: TODAY, ref }])
  expect(await attachPhoto(deps)({ customer: ana, of: sale, ...PHOTO })).toEqual({
    ok: false,
    error: { type: 'photos-full', budget: 200_000_000 },
  })
  expect(await shop.db.blobs.count()).toBe(1)
  await detach(deps)({ customer: ana, attachment: id })
  expect(await attachPhoto(deps)({ customer: ana, of: sale, ...PHOTO })).toMatchObject({ ok: true })
  expect(await deps.blobs.held()).toEqual([{ hash: HASH_OF_TEST, size: 4 }])
})
