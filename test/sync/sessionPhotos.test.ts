import { expect, test, vi } from 'vitest'
import { blobsOf } from '../../src/storage/blobs.ts'
import { charge, customerOf } from '../storage/drafts.ts'
import { picture } from '../support/memoryBlobs.ts'
import { add, must, reconnect, untilTogether, type SessionDevice } from './sessionDevice.ts'
import { eventually, shopOfTwo } from './sessionShop.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
const shop = shopOfTwo()

/** A sale, and a photo of its delivery note. @returns the name of the photo */
async function signed(device: SessionDevice, seed: number): Promise<string> {
  const [ana, sale, id] = [await customerOf(device), device.newId(), device.newId()]
  const put = await blobsOf(device.db).put(picture(seed, 150_000 + seed), 'image/jpeg')
  if (!put.ok) throw new Error(put.error.type)
  const { hash: sha256, size } = put.value
  await device.keeper.append([
    charge(sale, ana, '2026-07-01', '2026-07-09', 5_000),
    { id, kind: 'attachment', customer: ana, of: sale, on: device.today, ref: { sha256, size, type: 'image/jpeg' } },
  ])
  return sha256
}

const has = async (device: SessionDevice, name: string): Promise<boolean> =>
  (await device.db.blobs.where('hash').equals(name).count()) === 1

test('photos follow the books to a new device, and one that is taken while both are connected goes over at once', async () => {
  const { laptop, phone } = shop()
  const before = await signed(laptop, 1)
  await add(laptop, phone)
  await untilTogether(laptop, phone)
  await eventually(() => has(phone, before))
  const now = await signed(phone, 2)
  await eventually(() => has(laptop, now))
  expect((await blobsOf(laptop.db).read(now))?.bytes).toEqual(picture(2, 150_002))
})

test('what was photographed while apart is there on both after they have met again', async () => {
  const { laptop, phone, network } = shop()
  await signed(laptop, 1)
  await add(laptop, phone)
  await untilTogether(laptop, phone)
  network.cut()
  const [here, there] = [await signed(laptop, 2), await signed(phone, 3)]
  await reconnect(laptop, phone)
  await eventually(async () => (await has(phone, here)) && (await has(laptop, there)))
  // That of before came too late, or comes last: the latest are fetched first.
  await eventually(async () => (await phone.db.blobs.count()) === 3)
  expect(await laptop.db.blobs.count()).toBe(3)
})

test('a device gets through another what that one had to fetch first', async () => {
  const { laptop, phone, network, open } = shop()
  const tablet = await open()
  await signed(laptop, 1)
  await add(laptop, phone)
  await untilTogether(laptop, phone)
  await add(laptop, tablet)
  await untilTogether(laptop, tablet)
  network.cut()
  const name = await signed(laptop, 2)
  await reconnect(laptop, phone)
  await reconnect(phone, tablet)
  await eventually(() => has(tablet, name))
  expect((await blobsOf(tablet.db).read(name))?.bytes).toEqual(picture(2, 150_002))
})

test('a file takes along the photos that its facts show, and a complete one all that are here', async () => {
  const { laptop, phone, network } = shop()
  await signed(laptop, 1)
  await add(laptop, phone)
  await untilTogether(laptop, phone)
  await eventually(async () => (await phone.db.blobs.count()) === 1)
  network.cut()
  const name = await signed(laptop, 2)
  const to = await phone.id()
  const without = must(await laptop.devices.prepareFile(to, { complete: false, photos: false }))
  const changes = must(await laptop.devices.prepareFile(to, { complete: false, photos: true }))
  const whole = must(await laptop.devices.prepareFile(to, { complete: true, photos: true }))
  expect([without.photos, changes.photos, whole.photos]).toEqual([0, 1, 2])
  expect(must(await phone.devices.openFile(without.blob))).toMatchObject({ photos: 0 })
  expect(await has(phone, name)).toBe(false)
  // Its facts are known by now; the photo is what it brings.
  expect(must(await phone.devices.openFile(changes.blob))).toMatchObject({ added: 0, photos: 1 })
  expect((await blobsOf(phone.db).read(name))?.bytes).toEqual(picture(2, 150_002))
  expect(must(await phone.devices.openFile(whole.blob))).toMatchObject({ photos: 0 })
})
