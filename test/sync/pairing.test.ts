import { describe, expect, test } from 'vitest'
import type { DeviceId } from '../../src/domain/ids.ts'
import { toBase64 } from '../../src/ledger/base64.ts'
import { handOver } from '../../src/sync/handover.ts'
import { ChannelClosed, createFrames, type Frames } from '../../src/sync/handshakeFrames.ts'
import type { Proven } from '../../src/sync/handshake.ts'
import { businessKey, deriveKeys, type BusinessKey } from '../../src/sync/keys.ts'
import { createKeyRing, firstKey } from '../../src/sync/keysRing.ts'
import { giveKey, saidMeanwhile, saysKept, saysNo, takeKey, type Welcome } from '../../src/sync/pairing.ts'
import type { RawChannel } from '../../src/sync/link.ts'
import { createMemoryStore } from '../support/memoryStore.ts'
import { createTestLater } from '../support/testLater.ts'
import { rawPair } from '../support/rawPair.ts'
import { everybody, identity, keysOf, meet, random } from './handshakeEnds.ts'

const key = (epoch: number, filling: number) => businessKey(epoch, new Uint8Array(32).fill(filling))

async function welcome(): Promise<Welcome> {
  const { device, publicKey } = await identity()
  return {
    founder: device,
    founderKey: toBase64(publicKey),
    keys: [await key(2, 2), await key(1, 1)],
    name: 'Celular de Marta',
    role: 'seller',
    by: 'Computadora',
  }
}

const { later, elapse } = createTestLater()

/** Two devices that have compared the digits. */
async function met(): Promise<readonly [Frames, Frames]> {
  const [a, b] = rawPair()
  const ground = { by: { secret: random(16) }, isWelcome: everybody }
  const [one, two] = await Promise.all([meet(a, ground, await identity()), meet(b, ground, await identity())])
  if (!one.ok || !two.ok) throw new Error('not met')
  return [one.value.frames, two.value.frames]
}

const KEY = toBase64(new Uint8Array(32))
const FOUNDED = { founder: '0123456789ABCDEF', founderKey: 'AAAA', name: '', role: 'owner', by: '' }
function said(value: unknown): Uint8Array {
  return Uint8Array.from([6, ...new TextEncoder().encode(JSON.stringify(value))])
}

describe('a new device', () => {
  test('gets the key, whom to believe, and its name; the owner knows that it is on its disk', async () => {
    const [owner, joiner] = await met()
    const given = await welcome()
    const kept = giveKey(owner, given, later)
    const taken = await takeKey(joiner)
    expect(taken).toEqual(given)
    saysKept(joiner)
    expect(await kept).toBeUndefined()
    // What was waited for has come: nobody is hung up on later.
    elapse()
    expect(owner.isQuiet()).toBe(true)
  })

  test('that takes the key and says nothing is hung up on in the end', async () => {
    const [owner, joiner] = await met()
    const kept = giveKey(owner, await welcome(), later)
    await takeKey(joiner)
    expect(owner.isQuiet()).toBe(true)
    elapse()
    await expect(kept).rejects.toThrow(ChannelClosed)
    expect(owner.isQuiet()).toBe(false)
  })

  test('that confirms with more than its word is not one of ours, and is hung up on', async () => {
    const [owner, joiner] = await met()
    const kept = giveKey(owner, await welcome(), later)
    await takeKey(joiner)
    joiner.send(Uint8Array.of(7, 1))
    expect(await kept).toEqual({ type: 'malformed' })
    expect(owner.isQuiet()).toBe(false)
  })

  test('that says anything but no while the owner decides is taken for gone', async () => {
    const [owner, joiner] = await met()
    expect(await saidMeanwhile(owner)).toBeUndefined()
    joiner.send(Uint8Array.of(99))
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(await saidMeanwhile(owner)).toBe('gone')
  })

  test('gets nothing while the owner has not decided', async () => {
    const [owner, joiner] = await met()
    expect(joiner.isQuiet()).toBe(true)
    owner.close('closed the page')
    await expect(takeKey(joiner)).rejects.toThrow('closed by the other end')
  })

  test('that the owner turns down is told so, and gets nothing', async () => {
    const [owner, joiner] = await met()
    saysNo(owner)
    expect(await takeKey(joiner)).toEqual({ type: 'refused' })
  })

  test('on whose screen the digits differed is not waited for', async () => {
    const [owner, joiner] = await met()
    saysNo(joiner)
    expect(await giveKey(owner, await welcome(), later).catch(() => 'closed')).toEqual(expect.anything())
  })

  test('that said no before the owner said yes is seen to have said something', async () => {
    const [owner, joiner] = await met()
    expect(owner.isQuiet()).toBe(true)
    saysNo(joiner)
    await new Promise((resolve) => {
      setTimeout(resolve, 1)
    })
    expect(owner.isQuiet()).toBe(false)
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['no JSON', Uint8Array.of(6, 1, 2, 3)],
    ['another kind', Uint8Array.of(9)],
    ['no founder', said({ founderKey: 'AAAA', keys: [[1, KEY]], name: '', role: 'owner', by: '' })],
    ['no key', said({ ...FOUNDED, keys: [] })],
    ['half a key', said({ ...FOUNDED, keys: [[1, 'AAAA']] })],
    ['an epoch of nothing', said({ ...FOUNDED, keys: [[0, KEY]] })],
    ['a hundred keys', said({ ...FOUNDED, keys: Array.from({ length: 100 }, () => [1, KEY]) })],
    ['a role of nobody', said({ ...FOUNDED, keys: [[1, KEY]], role: 'admin' })],
    ['a name without end', said({ ...FOUNDED, keys: [[1, KEY]], name: 'x'.repeat(201) })],
  ])('takes nothing from an owner who says %s', async (_what, frame) => {
    const [owner, joiner] = await met()
    owner.send(frame)
    expect(await takeKey(joiner)).toEqual({ type: 'malformed' })
    expect(joiner.isQuiet()).toBe(false)
  })
})

describe('devices that know each other', () => {
  const ends = async (first: readonly BusinessKey[], second: readonly BusinessKey[]) => {
    const [a, b] = rawPair()
    const tags = async (keys: readonly BusinessKey[]) => Promise.all(keys.map(async (k) => (await deriveKeys(k)).tag))
    const end = async (raw: typeof a, theirs: readonly BusinessKey[]): Promise<Pick<Proven, 'frames' | 'peer'>> => ({
      frames: createFrames(raw, { bytes: 16_384, waiting: 8 }),
      peer: { device: 'P' as DeviceId, publicKey: new Uint8Array(), tags: await tags(theirs) },
    })
    const [one, two] = [await end(a, second), await end(b, first)]
    return Promise.all([handOver(one, first), handOver(two, second)])
  }

  test('the one that was away gets the new key', async () => {
    const [old, now] = [await key(1, 1), await key(2, 2)]
    expect(await ends([now, old], [old])).toEqual([[], [now]])
  })

  test('that changed the key at the same time both have both afterwards', async () => {
    const [old, a, b] = [await key(1, 1), await key(2, 2), await key(2, 3)]
    expect(await ends([a, old], [b, old])).toEqual([[b], [a]])
  })

  test('with the same keys give each other nothing', async () => {
    const keys = [await key(2, 2), await key(1, 1)]
    expect(await ends(keys, keys)).toEqual([[], []])
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['another kind', Uint8Array.of(9, 0)],
    ['fewer keys than announced', Uint8Array.of(5, 2, ...new Uint8Array(36).fill(1))],
    ['an epoch of nothing', Uint8Array.of(5, 1, ...new Uint8Array(36))],
    ['a hundred keys', Uint8Array.of(5, 100, ...new Uint8Array(3_600).fill(1))],
  ])('one that says %s is hung up on', async (_what, frame) => {
    const [a, b] = rawPair()
    const frames = createFrames(a, { bytes: 16_384, waiting: 8 })
    b.send(frame)
    const peer = { device: 'P' as DeviceId, publicKey: new Uint8Array(), tags: [] }
    expect(await handOver({ frames, peer }, [])).toBeUndefined()
    expect(frames.isQuiet()).toBe(false)
  })

  test('one that says nothing is hung up on in the end', async () => {
    const [a] = rawPair()
    const frames = createFrames(a, { bytes: 16_384, waiting: 8 })
    const peer = { device: 'P' as DeviceId, publicKey: new Uint8Array(), tags: [] }
    await expect(handOver({ frames, peer }, [], 20)).rejects.toThrow(ChannelClosed)
    expect(frames.isQuiet()).toBe(false)
  })

  test('one that was removed learns no key: it does not come as far as that', async () => {
    const [a, b] = rawPair()
    const heard: number[] = []
    const [laptop, lost] = await Promise.all([identity(), identity()])
    const listening: RawChannel = {
      ...b,
      onFrame: (listener) =>
        b.onFrame((frame) => {
          heard.push(frame[0] ?? 0)
          listener(frame)
        }),
    }
    const refused = meet(a, { by: { keys: await keysOf(1, 2) }, isWelcome: async () => false }, laptop)
    await meet(listening, { by: { keys: await keysOf(1) }, isWelcome: everybody }, lost)
    expect((await refused).ok).toBe(false)
    expect(heard).toEqual([1, 2, 3])
  })
})

describe('the keys of a device', () => {
  test('the first one is made once', async () => {
    const ring = createKeyRing(createMemoryStore())
    await firstKey(ring, random)
    await firstKey(ring, random)
    expect(await ring.all()).toHaveLength(1)
    expect(await ring.usable({})).toHaveLength(1)
  })

  test('are kept once each, the best first, and survive', async () => {
    const store = createMemoryStore()
    await createKeyRing(store).add(await key(1, 1), await key(2, 2), await key(1, 1))
    const ring = createKeyRing(store)
    await ring.add(await key(2, 2))
    expect((await ring.all()).map(({ epoch }) => epoch)).toEqual([2, 1])
  })

  test('one that the list of devices does not name is not used: it was made and never said, or is an invention', async () => {
    const ring = createKeyRing(createMemoryStore())
    const [first, second, invented] = [await key(1, 1), await key(2, 2), await key(99, 9)]
    await ring.add(first, second, invented)
    expect(await ring.usable({ rotation: second })).toEqual([second, first])
    expect(await ring.usable({})).toEqual([first])
    // A device that was just added has no list yet, and only the owner's keys.
    expect(await ring.usable(undefined)).toEqual([invented, second, first])
  })

  test('of two changes at once the greater hash is used by everybody', async () => {
    const ring = createKeyRing(createMemoryStore())
    const [a, b] = [await key(2, 2), await key(2, 3)].toSorted((x, y) => (x.hash < y.hash ? 1 : -1))
    if (!a || !b) throw new Error('no keys')
    await ring.add(b, a)
    expect((await ring.usable({ rotation: a }))[0]).toEqual(a)
    expect(a.key).not.toEqual(b.key)
  })

  test('rubbish on the disk is no key', async () => {
    const store = createMemoryStore()
    await store.put('sync/keys', [{ epoch: 1 }, null, 7, { epoch: 1, key: new Uint8Array(3), hash: 'x' }])
    expect(await createKeyRing(store).all()).toEqual([])
  })
})
