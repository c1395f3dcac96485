import { afterEach, beforeEach, expect, test } from 'vitest'
import { attachPhoto } from '../../src/commands/attachPhoto.ts'
import type { BlobDeps } from '../../src/commands/blobDeps.ts'
import { makeBackup, type MakeBackupOptions } from '../../src/commands/makeBackup.ts'
import { previewRestore, restoreBackup } from '../../src/commands/restoreBackup.ts'
import { day } from '../../src/domain/day.ts'
import { blobsOf } from '../../src/storage/blobs.ts'
import { backupWith, contentOf, openedBackup, type BackupContent } from '../support/backups.ts'
import { openDevice, type TestDevice } from '../storage/books.ts'
import { charge, customerOf } from '../storage/drafts.ts'

const TODAY = day('2026-07-10')
const NONE = { photos: 0, photosLeft: 0, photosBad: 0 }
const HASH_OF_TEST = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

let shop: TestDevice
let lost: TestDevice
beforeEach(async () => {
  lost = openDevice(TODAY)
  shop = openDevice(TODAY)
  const customer = await customerOf(lost)
  const of = lost.newId()
  await lost.keeper.append([charge(of, customer, '2026-06-01', '2026-06-15', 9000)])
  for (const [text, type] of [
    ['test', 'image/jpeg'],
    ['%PDF-', 'application/pdf'],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as somebody would
    await attachPhoto(depsOf(lost))({ customer, of, bytes: new TextEncoder().encode(text), type })
  }
})
afterEach(() => Promise.all([lost.close(), shop.close()]))

const depsOf = (device: TestDevice): BlobDeps => ({
  ledger: device.keeper,
  newId: device.newId,
  today: () => device.today,
  blobs: blobsOf(device.db),
})

async function backup(options: MakeBackupOptions = {}): Promise<BackupContent> {
  const file = await makeBackup(depsOf(lost))('Ejemplo', options)
  if (!file.ok) throw new Error(file.error.type)
  return contentOf(await openedBackup(file.value))
}

test('light photos go into a backup by themselves, and come back with it', async () => {
  const content = await backup()
  expect(content.photos).toEqual({ count: 2, bytes: 9, included: true })
  expect(await previewRestore(depsOf(shop))(backupWith(content))).toMatchObject({
    value: { added: 5, ...NONE, photos: 2 },
  })
  expect(await shop.db.blobs.count()).toBe(0)
  expect(await restoreBackup(depsOf(shop))(backupWith(content))).toMatchObject({
    value: { added: 5, ...NONE, photos: 2 },
  })
  expect(await shop.db.blobs.toArray()).toEqual(await lost.db.blobs.toArray())
  expect(await depsOf(shop).blobs.missing(9)).toEqual([])
  expect(await restoreBackup(depsOf(shop))(backupWith(content))).toMatchObject({ value: { added: 0, ...NONE } })
})

test('a backup without photos says how many it left out, and they are still to come', async () => {
  const content = await backup({ photos: false })
  expect(content.photos).toEqual({ count: 2, bytes: 9, included: false })
  expect(content.blobs).toEqual([])
  expect(await restoreBackup(depsOf(shop))(backupWith(content))).toMatchObject({ value: { added: 5, ...NONE } })
  expect(await depsOf(shop).blobs.missing(9)).toHaveLength(2)
})

test('heavy photos are left out unless they are asked for', async () => {
  const row = { hash: 'ab'.repeat(32), size: 50_000_000, type: 'image/jpeg', bytes: Uint8Array.of(1) }
  await lost.db.blobs.add(row)
  expect((await backup()).photos).toEqual({ count: 3, bytes: 50_000_009, included: false })
  expect((await backup({ photos: true })).blobs).toHaveLength(3)
})

test('books without photos make the file that they always made', async () => {
  await lost.db.blobs.clear()
  expect(await backup()).not.toHaveProperty('photos')
})

test('a photo that is not what its hash says is left out, and so is what cannot be attached', async () => {
  const content = await backup()
  const blobs = content.blobs.map((blob) => (blob.hash === HASH_OF_TEST ? { ...blob, bytes: Uint8Array.of(1) } : blob))
  const video = { hash: HASH_OF_TEST, type: 'video/mp4', bytes: new TextEncoder().encode('test') }
  const spoilt = { ...content, blobs: [...blobs, video] }
  expect(await restoreBackup(depsOf(shop))(backupWith(spoilt))).toMatchObject({
    value: { ...NONE, photos: 1, photosBad: 2 },
  })
  expect(await depsOf(shop).blobs.has([HASH_OF_TEST])).toEqual(new Set())
})

test('what there is no room for stays in the file', async () => {
  const row = { hash: 'ab'.repeat(32), size: 199_999_995, type: 'image/jpeg', bytes: Uint8Array.of(1) }
  await shop.db.blobs.add(row)
  const restored = await restoreBackup(depsOf(shop))(backupWith(await backup()))
  expect(restored).toMatchObject({ value: { ...NONE, photos: 1, photosLeft: 1 } })
})
