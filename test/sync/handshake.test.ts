import { describe, expect, test } from 'vitest'
import { concat } from '../../src/sync/bytes.ts'
import type { Ground, Identity } from '../../src/sync/handshake.ts'
import type { RawChannel } from '../../src/sync/link.ts'
import { rawPair } from '../support/rawPair.ts'
import { everybody, identity, keysOf, meet, random, watched } from './handshakeEnds.ts'

const secret = random(16)
const invited: Ground = { by: { secret }, isWelcome: everybody }
const known = async (...fillings: number[]): Promise<Ground> => ({
  by: { keys: await keysOf(...fillings) },
  isWelcome: everybody,
})

async function both(a: Ground, b: Ground, [first, second]: readonly [RawChannel, RawChannel] = rawPair()) {
  const [laptop, phone] = await Promise.all([identity(), identity()])
  const [one, two] = await Promise.all([meet(first, a, laptop), meet(second, b, phone)])
  return { laptop, phone, one, two }
}

const pause = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 1)
  })

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause()
}

/** Hears every frame, and says what it likes. */
function puppet(raw: RawChannel) {
  const heard: Uint8Array[] = []
  raw.onFrame((frame) => heard.push(frame))
  return { heard, hears: (count: number) => until(() => heard.length >= count) }
}

/** Passes on what comes at one end to the other, as it is or changed, both ways. */
function relay(a: RawChannel, b: RawChannel, change = (frame: Uint8Array) => frame): void {
  const pass = (to: RawChannel) => (frame: Uint8Array) => {
    try {
      to.send(change(frame))
    } catch {
      // The other one hung up.
    }
  }
  a.onFrame(pass(b))
  b.onFrame(pass(a))
  a.onClose((reason) => b.close(reason))
  b.onClose((reason) => a.close(reason))
}

/** Two connections with different certificates: what a man in the middle has. */
function middle(): {
  readonly left: RawChannel
  readonly inner: readonly [RawChannel, RawChannel]
  readonly right: RawChannel
} {
  const [left, innerLeft] = rawPair()
  const [innerRight, right] = rawPair()
  const swapped = (raw: RawChannel, our: number, their: number): RawChannel => ({
    ...raw,
    ourFingerprint: new Uint8Array(32).fill(our),
    theirFingerprint: new Uint8Array(32).fill(their),
  })
  return { left: swapped(left, 1, 9), inner: [innerLeft, innerRight], right: swapped(right, 2, 8) }
}

describe('two devices that may meet', () => {
  test('an invited one: each knows who the other is, and both show the same six digits', async () => {
    const { laptop, phone, one, two } = await both(invited, invited)
    expect(one).toMatchObject({ ok: true, value: { peer: { device: phone.device, publicKey: phone.publicKey } } })
    expect(two).toMatchObject({ ok: true, value: { peer: { device: laptop.device, publicKey: laptop.publicKey } } })
    const digits = one.ok && one.value.digits
    expect(digits).toMatch(/^\d{6}$/)
    expect(two.ok && two.value.digits).toBe(digits)
  })

  test('every meeting has digits of its own', async () => {
    const digits = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const { one } = await both(invited, invited)
        return one.ok && one.value.digits
      }),
    )
    expect(new Set(digits).size).toBe(5)
  })

  test('known ones, of which one missed a rotation, by the best key that both have', async () => {
    const { one, two } = await both(await known(1, 2, 3), await known(1, 2))
    expect(one).toMatchObject({ ok: true })
    expect(two).toMatchObject({ ok: true })
  })

  test('nothing but four small frames goes over, and none of them is a key', async () => {
    const [a, b] = rawPair()
    const { channel, sent } = watched(a)
    await both(await known(1, 2), await known(1, 2), [channel, b])
    expect(sent.map(([kind]) => kind)).toEqual([1, 2, 3, 4])
    expect(Math.max(...sent.map(({ length }) => length))).toBeLessThanOrEqual(512)
    const all = Buffer.concat(sent).toString('hex')
    for (const filling of [1, 2]) expect(all).not.toContain(Buffer.alloc(32, filling).toString('hex'))
  })

  test('what the other says right after is kept for the link that comes', async () => {
    const [a, b] = rawPair()
    const { one, two } = await both(await known(1), await known(1), [a, b])
    if (!one.ok || !two.ok) throw new Error('not met')
    one.value.frames.raw.send(Uint8Array.of(7, 7, 7))
    await pause()
    const heard: Uint8Array[] = []
    two.value.frames.rest().onFrame((frame) => heard.push(frame))
    one.value.frames.raw.send(Uint8Array.of(8))
    await pause()
    expect(heard).toEqual([Uint8Array.of(7, 7, 7), Uint8Array.of(8)])
  })
})

describe('who does not get in', () => {
  test('who has another secret', async () => {
    const { one, two } = await both(invited, { by: { secret: random(16) }, isWelcome: everybody })
    expect(one).toMatchObject({ ok: false, error: { type: 'not-authorised', why: 'wrong key' } })
    expect(two.ok).toBe(false)
  })

  test('a device of another business', async () => {
    const { one, two } = await both(await known(1), await known(7))
    expect(one).toMatchObject({ ok: false, error: { type: 'other-business' } })
    expect(two).toMatchObject({ ok: false, error: { type: 'other-business' } })
  })

  test('a known device where one is being added, and the other way round', async () => {
    const { one } = await both(invited, await known(1))
    expect(one.ok).toBe(false)
  })

  test('a removed device: it has the old key and is turned away without a word', async () => {
    const [a, b] = rawPair()
    const { channel, sent, closed } = watched(a)
    const { one, two } = await both({ ...(await known(1, 2)), isWelcome: async () => false }, await known(1), [
      channel,
      b,
    ])
    expect(one).toMatchObject({ ok: false, error: { type: 'not-authorised', why: 'not welcome' } })
    expect(two).toMatchObject({ ok: false, error: { type: 'not-authorised', why: 'turned away' } })
    expect(sent.map(([kind]) => kind)).toEqual([1, 2, 3])
    expect(closed).toEqual(['closed'])
  })

  test('a thief who has the key and the name of a device, but not the device', async () => {
    const [a, b] = rawPair()
    const [laptop, phone, thief] = await Promise.all([identity(), identity(), identity()])
    const disguised: Identity = { ...phone, sign: thief.sign }
    const [one] = await Promise.all([meet(a, await known(1), laptop), meet(b, await known(1), disguised)])
    expect(one).toMatchObject({ ok: false, error: { why: 'wrong signature' } })
  })

  test('who only echoes', async () => {
    const [a, b] = rawPair()
    b.onFrame((frame) => b.send(frame))
    const one = await meet(a, await known(1), await identity())
    expect(one).toMatchObject({ ok: false, error: { why: 'reflection' } })
  })

  test('who echoes under another name: what is proven for one role proves nothing for the other', async () => {
    const [a, b] = rawPair()
    const thief = await identity()
    b.onFrame((frame) => {
      const own = frame.slice()
      if (own[0] === 1) {
        own.set(new TextEncoder().encode(thief.device), 35)
        own.set(thief.publicKey, own.length - thief.publicKey.length)
      }
      b.send(own)
    })
    const one = await meet(a, await known(1), await identity())
    expect(one).toMatchObject({ ok: false, error: { why: 'another nonce' } })
  })

  test('who replays what a device said in another meeting', async () => {
    const [laptop, phone] = await Promise.all([identity(), identity()])
    const [a, b] = rawPair()
    const { channel, sent } = watched(b)
    await Promise.all([meet(a, await known(1), laptop), meet(channel, await known(1), phone)])
    const [again, stranger] = rawPair()
    stranger.onFrame(() => {
      const next = sent.shift()
      if (next) stranger.send(next)
    })
    const one = await meet(again, await known(1), laptop)
    expect(one).toMatchObject({ ok: false, error: { why: 'wrong key' } })
  })

  test('whoever shows a certificate that is ours', async () => {
    const [a] = rawPair()
    const mirror: RawChannel = { ...a, theirFingerprint: a.ourFingerprint }
    expect(await meet(mirror, invited, await identity())).toMatchObject({
      ok: false,
      error: { why: 'own certificate' },
    })
  })
})

describe('a man in the middle', () => {
  test('who passes on genuine frames is found out by the certificates', async () => {
    const { left, inner, right } = middle()
    relay(...inner)
    const { one, two } = await both(await known(1), await known(1), [left, right])
    expect(one).toMatchObject({ ok: false, error: { why: 'wrong key' } })
    expect(two.ok).toBe(false)
  })

  test('who carries the code, knows its secret and meets both, gets two different sets of digits', async () => {
    const { left, inner, right } = middle()
    const [owner, joiner, man] = await Promise.all([identity(), identity(), identity()])
    const swap = ({ ...raw }: RawChannel, our: number, their: number): RawChannel => ({
      ...raw,
      ourFingerprint: new Uint8Array(32).fill(our),
      theirFingerprint: new Uint8Array(32).fill(their),
    })
    const [one, two] = await Promise.all([
      meet(left, invited, owner),
      meet(right, invited, joiner),
      meet(swap(inner[0], 9, 1), invited, man),
      meet(swap(inner[1], 8, 2), invited, man),
    ])
    if (!one.ok || !two.ok) throw new Error('not met')
    expect(one.value.digits).not.toBe(two.value.digits)
  })

  test('who waits for the other’s nonce to look for one that makes the digits equal: he is bound to his first', async () => {
    const [a, b] = rawPair()
    const man = await identity()
    const { heard, hears } = puppet(b)
    const asked = meet(a, invited, await identity())
    const { channel, sent } = watched(rawPair()[0])
    void meet(channel, invited, man)
    await hears(1)
    await until(() => sent.length > 0)
    b.send((sent[0] ?? new Uint8Array()).slice())
    await hears(2)
    expect(heard[1]?.[0]).toBe(2)
    b.send(concat(Uint8Array.of(2), random(32)))
    expect(await asked).toMatchObject({ ok: false, error: { why: 'another nonce' } })
    channel.close('done')
  })

  test('who shows no commitment sees no nonce', async () => {
    const [a, b] = rawPair()
    const { heard, hears } = puppet(b)
    const asked = meet(a, invited, await identity())
    await hears(1)
    b.close('bye')
    expect((await asked).ok).toBe(false)
    expect(heard.map(([kind]) => kind)).toEqual([1])
  })

  test('who changes any one byte that passes him', async () => {
    const [laptop, phone] = await Promise.all([identity(), identity()])
    const ground = await known(1)
    for (let byte = 0; byte < 566; byte += 7) {
      const [left, innerLeft] = rawPair()
      const [innerRight, right] = rawPair()
      let passed = 0
      relay(innerLeft, innerRight, (frame) => {
        const changed = frame.slice()
        const at = byte - passed
        if (at >= 0 && at < frame.length) changed[at] = (changed[at] ?? 0) ^ 1
        passed += frame.length
        return changed
      })
      const results = await Promise.all([meet(left, ground, laptop, 200), meet(right, ground, phone, 200)])
      expect(results.filter(({ ok }) => ok)).toEqual([])
    }
  })
})

describe('who says something else where it is his turn', () => {
  test.each([
    [1, 'no NONCE'],
    [2, 'no AUTH'],
    [3, 'no READY'],
  ] as const)('in his frame number %i is closed on', async (turn, why) => {
    const [laptop, phone] = await Promise.all([identity(), identity()])
    const [left, innerLeft] = rawPair()
    const [innerRight, right] = rawPair()
    const counts = new Map<RawChannel, number>()
    const pass = (from: RawChannel, to: RawChannel, isChanged: boolean): void => {
      from.onFrame((frame) => {
        const count = counts.get(from) ?? 0
        counts.set(from, count + 1)
        const changed = frame.slice()
        if (isChanged && count === turn) changed[0] = 99
        try {
          to.send(changed)
        } catch {
          // The other one hung up.
        }
      })
      from.onClose((reason) => to.close(reason))
    }
    pass(innerLeft, innerRight, true)
    pass(innerRight, innerLeft, false)
    const results = await Promise.all([meet(left, invited, laptop), meet(right, invited, phone)])
    expect(results[1]).toMatchObject({ ok: false, error: { type: 'not-authorised', why } })
  })

  test('and a key of our own that does not sign is no refusal of the other one', async () => {
    const [a, b] = rawPair()
    const broken = { ...(await identity()), sign: () => Promise.reject(new Error('no key')) }
    const other = meet(b, invited, await identity())
    await expect(meet(a, invited, broken)).rejects.toThrow('no key')
    a.close('done')
    expect((await other).ok).toBe(false)
  })
})

describe('who tries to wear it out', () => {
  test('who says nothing, or only HELLO, is closed on', async () => {
    const [a, b] = rawPair()
    const { channel, closed } = watched(a)
    const silent = await meet(channel, invited, await identity(), 20)
    expect(silent).toMatchObject({ ok: false, error: { type: 'closed', why: 'too slow' } })
    expect(closed).toEqual(['closed'])
    expect(() => b.send(Uint8Array.of(1))).toThrow('closed')
  })

  test('who drips frames is given ten seconds in all, not for each', async () => {
    const [a, b] = rawPair({ latency: 15 })
    const results = await Promise.all([
      meet(a, invited, await identity(), 40),
      meet(b, invited, await identity(), 5_000),
    ])
    expect(results[0]).toMatchObject({ ok: false, error: { why: 'too slow' } })
  })

  test('a frame of 513 bytes', async () => {
    const [a, b] = rawPair()
    b.send(new Uint8Array(513))
    expect(await meet(a, invited, await identity())).toMatchObject({ ok: false, error: { why: 'frame too large' } })
  })

  test('a flood', async () => {
    const [a, b] = rawPair()
    const { channel, sent } = watched(a)
    for (let i = 0; i < 2_000; i++) b.send(new Uint8Array(100))
    expect(await meet(channel, invited, await identity())).toMatchObject({
      ok: false,
      error: { why: 'too many frames' },
    })
    expect(sent.length).toBeLessThanOrEqual(1)
  })

  test('random frames of every length', async () => {
    const who = await identity()
    for (let length = 0; length <= 512; length += 16) {
      const [a, b] = rawPair()
      b.send(random(length))
      expect((await meet(a, invited, who)).ok).toBe(false)
    }
  })

  test('who hangs up in the middle', async () => {
    const [a, b] = rawPair()
    const { hears } = puppet(b)
    const asked = meet(a, invited, await identity())
    await hears(1)
    b.close('bye')
    expect(await asked).toMatchObject({ ok: false, error: { type: 'closed' } })
  })
})

describe('an app of another version', () => {
  const hello = async (version: number, oldest: number, more: number, frames: number) => {
    const [a, b] = rawPair()
    const { channel, sent } = watched(b)
    void meet(channel, invited, await identity())
    await until(() => sent.length > 0)
    const [own = new Uint8Array()] = sent
    const changed = concat(own, new Uint8Array(more))
    changed.set([version, oldest], 1)
    const [again, other] = rawPair()
    const { heard, hears } = puppet(other)
    other.send(changed)
    const asked = meet(again, invited, await identity())
    await hears(frames)
    other.close('bye')
    const result = await asked
    a.close('done')
    return { result, kinds: heard.map(([kind]) => kind) }
  }

  test('that still speaks ours is spoken with, whatever more it says', async () => {
    expect((await hello(2, 1, 40, 2)).kinds).toEqual([1, 2])
  })

  test('that does not is told apart from a stranger', async () => {
    const { result, kinds } = await hello(3, 2, 0, 1)
    expect(result).toMatchObject({ ok: false, error: { type: 'newer-app' } })
    expect(kinds).toEqual([1])
  })
})
