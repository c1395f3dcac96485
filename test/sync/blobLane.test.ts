import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PHOTO_BUDGET_BYTES } from '../../src/domain/attachment.ts'
import type { DeviceId } from '../../src/domain/ids.ts'
import { createBlobHub } from '../../src/sync/blobHub.ts'
import { readBlobMessage, SLICE_BYTES, writeBlobMessage, type BlobMessage } from '../../src/sync/blobMessages.ts'
import type { PeerError } from '../../src/sync/exchangeEnd.ts'
import { splitLink } from '../../src/sync/sessionSplit.ts'
import { createMemoryBlobs, picture, sha256Of, type MemoryBlobs } from '../support/memoryBlobs.ts'
import { linkPair } from '../support/rawPair.ts'
import { createTestLater } from '../support/testLater.ts'

const ANA = 'AAAAAAAAAAAAAAAA' as DeviceId
const BEA = 'BBBBBBBBBBBBBBBB' as DeviceId

/** A device with pictures, and the links that it has. */
function device() {
  const blobs = createMemoryBlobs()
  const time = createTestLater()
  const hub = createBlobHub({ blobs, clock: { now: () => 1_800_000_000_000 }, later: time.later })
  return { blobs, hub, time }
}
type Device = ReturnType<typeof device>

/** Links two devices. Each looks once, as it does when both are proven to hold the same facts. */
function meet(one: Device, two: Device) {
  const pair = linkPair([ANA, BEA])
  const misbehaved: PeerError[] = []
  const lanes = [one, two].map(({ hub }, i) => {
    const split = splitLink(pair[i as 0 | 1])
    split.exchange.onMessage(() => undefined)
    return hub.join(split.blobs, (error) => misbehaved.push(error))
  })
  return {
    pair,
    misbehaved,
    look: () => lanes.forEach((lane) => lane.look()),
    stop: () => lanes.forEach((lane) => lane.stop()),
  }
}

/** A device, and a link to it of which the other end is played by hand. */
function meetHand(one: Device) {
  const pair = linkPair([ANA, BEA])
  const split = splitLink(pair[0])
  split.exchange.onMessage(() => undefined)
  const misbehaved: PeerError[] = []
  const lane = one.hub.join(split.blobs, (error) => misbehaved.push(error))
  const heard: BlobMessage[] = []
  pair[1].onMessage((bytes) => void heard.push(readBlobMessage(bytes)))
  const say = (message: BlobMessage) => pair[1].send(writeBlobMessage(message))
  return { lane, heard, say, misbehaved, raw: pair[1] }
}

/** What was set off by now has happened. */
async function quiet(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await new Promise((resolve) => setTimeout(resolve, 1))
}

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 2_000 && !isSo(); i += 1) await new Promise((resolve) => setTimeout(resolve, 1))
  expect(isSo()).toBe(true)
}

function share(from: MemoryBlobs, to: readonly MemoryBlobs[], pictures: readonly Uint8Array[]): readonly string[] {
  return pictures.map((bytes) => {
    const ref = from.hold(bytes)
    for (const blobs of [from, ...to]) blobs.name(ref)
    return ref.sha256
  })
}

describe('pictures go over a link', () => {
  test.each([
    ['one byte', 1],
    ['exactly a slice', SLICE_BYTES],
    ['a slice and one byte', SLICE_BYTES + 1],
    ['three and a half slices', 3.5 * SLICE_BYTES],
  ])('%s', async (_, size) => {
    const [shop, van] = [device(), device()]
    const [hash = ''] = share(shop.blobs, [van.blobs], [picture(1, size)])
    const { look, misbehaved } = meet(shop, van)
    look()
    await until(() => van.blobs.names().includes(hash))
    expect(misbehaved).toEqual([])
  })

  test('both ways at once, whatever each has', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 150_000 })), { maxLength: 8 }),
        async (taken) => {
          const [shop, van] = [device(), device()]
          const hashes = taken.flatMap(([atShop, size], i) => {
            const [from, to] = atShop ? [shop, van] : [van, shop]
            return share(from.blobs, [to.blobs], [picture(i + 1, size)])
          })
          const { look, misbehaved, stop } = meet(shop, van)
          look()
          await until(() => [shop, van].every(({ blobs }) => hashes.every((hash) => blobs.names().includes(hash))))
          stop()
          expect(misbehaved).toEqual([])
        },
      ),
      { numRuns: 25 },
    )
  })

  test('nothing is asked for before both are proven to hold the same', async () => {
    const [shop, van] = [device(), device()]
    share(shop.blobs, [van.blobs], [picture(1, 100)])
    meet(shop, van)
    await quiet()
    expect([van.blobs.names(), shop.blobs.reads]).toEqual([[], []])
  })

  test('what one link brings goes on to the device behind it, which had asked in vain', async () => {
    const [shop, van, home] = [device(), device(), device()]
    const [hash = ''] = share(shop.blobs, [van.blobs, home.blobs], [picture(1, 100_000)])
    const behind = meet(van, home)
    behind.look()
    await until(() => van.blobs.reads.length > 0)
    await quiet()
    const link = meet(shop, van)
    link.look()
    await until(() => home.blobs.names().includes(hash))
    expect([...link.misbehaved, ...behind.misbehaved]).toEqual([])
  })

  test('a picture comes over one of two links, not over both', async () => {
    const [shop, home, van] = [device(), device(), device()]
    share(shop.blobs, [van.blobs, home.blobs], [picture(1, 200_000)])
    home.blobs.hold(picture(1, 200_000))
    const links = [meet(van, shop), meet(van, home)]
    for (const { look } of links) look()
    await until(() => van.blobs.names().length === 1)
    expect(shop.blobs.reads.length * home.blobs.reads.length).toBe(0)
  })

  test('a transfer that broke off leaves nothing half, and the next link brings it', async () => {
    const [shop, van] = [device(), device()]
    const [hash = ''] = share(shop.blobs, [van.blobs], [picture(1, 900_000)])
    const first = meet(shop, van)
    first.look()
    first.pair.cut()
    first.stop()
    expect(van.blobs.names()).toEqual([])
    meet(shop, van).look()
    await until(() => van.blobs.names().includes(hash))
  })

  test('what would not fit into the room for pictures is not asked for', async () => {
    const [shop, van] = [device(), device()]
    share(shop.blobs, [van.blobs], [picture(1, 100)])
    van.blobs.others = PHOTO_BUDGET_BYTES - 50
    const { look } = meet(shop, van)
    look()
    await quiet()
    expect(shop.blobs.reads).toEqual([])
    van.blobs.others -= 50
    look()
    await until(() => van.blobs.names().length === 1)
  })

  test('a full disk stops pictures, and nothing else', async () => {
    const [shop, van] = [device(), device()]
    share(shop.blobs, [van.blobs], [picture(1, 100), picture(2, 100)])
    van.blobs.isFull = true
    const { look, misbehaved } = meet(shop, van)
    look()
    await until(() => shop.blobs.reads.length === 1)
    await quiet()
    look()
    await quiet()
    expect([shop.blobs.reads.length, misbehaved]).toEqual([1, []])
  })
})

describe('the other end', () => {
  test('that sends other bytes under a name is not asked for it again; what is kept is what the fact names', async () => {
    const van = device()
    const { sha256 } = { sha256: sha256Of(picture(1, 50)) }
    van.blobs.name({ sha256, size: 50, type: 'image/jpeg' })
    const { lane, heard, say } = meetHand(van)
    lane.look()
    await until(() => heard.length === 1)
    await say({ type: 'slice', sha256, offset: 0, bytes: picture(2, 50) })
    await quiet()
    lane.look()
    await say({ type: 'have', sha256 })
    await quiet()
    expect([van.blobs.names(), heard.length]).toEqual([[], 1])
  })

  test.each([
    ['more than the fact names', 51],
    ['nothing', 0],
  ])('that sends %s is believed no further', async (_, size) => {
    const van = device()
    const sha256 = sha256Of(picture(1, 50))
    van.blobs.name({ sha256, size: 50, type: 'image/jpeg' })
    const { lane, heard, say } = meetHand(van)
    lane.look()
    await until(() => heard.length === 1)
    await say({ type: 'slice', sha256, offset: 0, bytes: picture(1, size) })
    await quiet()
    expect([van.blobs.names(), heard.length]).toEqual([[], 1])
  })

  test('that does not answer is passed over after half a minute', async () => {
    const van = device()
    const [first, second] = [picture(1, 50), picture(2, 60)].map((bytes) => ({
      sha256: sha256Of(bytes),
      size: bytes.length,
      type: 'image/jpeg',
    }))
    if (!first || !second) throw new Error('two pictures')
    van.blobs.name(first, second)
    const { lane, heard, say } = meetHand(van)
    lane.look()
    await until(() => heard.length === 1)
    van.time.elapse()
    await until(() => heard.length === 2)
    // Too late, and no harm.
    await say({ type: 'slice', sha256: first.sha256, offset: 0, bytes: picture(1, 50) })
    await say({ type: 'slice', sha256: second.sha256, offset: 0, bytes: picture(2, 60) })
    await until(() => van.blobs.names().length === 1)
    expect(van.blobs.names()).toEqual([second.sha256])
  })

  test('that says first that it has it, and then, of a question before, that it has not, is asked again', async () => {
    const van = device()
    const bytes = picture(1, 50)
    const sha256 = sha256Of(bytes)
    van.blobs.name({ sha256, size: 50, type: 'image/jpeg' })
    const { lane, heard, say } = meetHand(van)
    lane.look()
    await until(() => heard.length === 1)
    await say({ type: 'have', sha256 })
    await say({ type: 'absent', sha256 })
    await until(() => heard.length === 2)
    await say({ type: 'slice', sha256, offset: 0, bytes })
    await until(() => van.blobs.names().length === 1)
    expect(van.blobs.names()).toEqual([sha256])
  })

  test('that has it from the moment on in which it was looked for something else, is asked', async () => {
    const van = device()
    const sha256 = sha256Of(picture(1, 50))
    const { lane, heard } = meetHand(van)
    lane.look()
    // The look is under way, and has found nothing.
    van.blobs.name({ sha256, size: 50, type: 'image/jpeg' })
    lane.look()
    await until(() => heard.length === 1)
    expect(heard).toEqual([{ type: 'want', sha256, offset: 0 }])
  })

  test('that asks for the same again and again is shown out', async () => {
    const shop = device()
    const { sha256 } = shop.blobs.hold(picture(1, 10))
    const { say, misbehaved } = meetHand(shop)
    for (let i = 0; i < 4_100; i += 1) await say({ type: 'want', sha256, offset: 0 })
    await until(() => misbehaved.length === 1)
    expect(misbehaved).toMatchObject([{ farewell: 'flood' }])
  })

  test('that sends slices nobody asked for is shown out, after as many as can have been late', async () => {
    const shop = device()
    const { say, misbehaved } = meetHand(shop)
    for (let i = 0; i < 4_100; i += 1) {
      await say({ type: 'slice', sha256: '00'.repeat(32), offset: 0, bytes: Uint8Array.of(1) })
    }
    await until(() => misbehaved.length === 1)
    expect(shop.blobs.names()).toEqual([])
  })

  test('that sends rubbish is shown out at once', async () => {
    const shop = device()
    const { raw, misbehaved } = meetHand(shop)
    await raw.send(Uint8Array.of(8, 77, 1, 2))
    await until(() => misbehaved.length === 1)
    expect(misbehaved).toMatchObject([{ farewell: 'protocol' }])
  })
})

describe('messages about pictures', () => {
  const sha256 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'))
  const offset = fc.nat(16 * 1024 * 1024)
  const message: fc.Arbitrary<BlobMessage> = fc.oneof(
    fc.record({ type: fc.constant('want' as const), sha256, offset }),
    fc.record({ type: fc.constant('slice' as const), sha256, offset, bytes: fc.uint8Array({ maxLength: 300 }) }),
    fc.record({ type: fc.constantFrom('absent' as const, 'have' as const), sha256 }),
  )

  test('are read as they were written', () => {
    fc.assert(
      fc.property(message, (one) => {
        expect(readBlobMessage(writeBlobMessage(one))).toEqual(one)
      }),
    )
  })

  test('of which some is cut off or changed are read as a message or refused, and nothing else', () => {
    const change = fc.tuple(message, fc.nat(), fc.integer({ min: 1, max: 255 }), fc.nat())
    fc.assert(
      fc.property(change, ([one, at, by, length]) => {
        const bytes = writeBlobMessage(one)
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ by
        const cut = bytes.subarray(0, 1 + (length % bytes.length))
        for (const changed of [bytes, cut]) {
          try {
            readBlobMessage(changed)
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError)
          }
        }
      }),
    )
  })
})
