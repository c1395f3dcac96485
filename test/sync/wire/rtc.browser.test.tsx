import { describe, expect, test, vi } from 'vitest'
import type { Link, RawChannel } from '../../../src/sync/link.ts'
import { createLink } from '../../../src/sync/wire/pipe.ts'
import { makeAnswer, makeOffer, NotConnected, type RtcOptions } from '../../../src/sync/wire/rtc.ts'
import { decodeDescription, encodeDescription } from '../../../src/sync/wire/sdpCode.ts'
import { outage } from './outage.ts'
import { closing, collect, SOON, expectSame, linkExam, noise, ONE, TWO } from './linkExam.ts'

/** As two people do it: one shows a code, the other reads it and shows its own. */
async function meet(one: RtcOptions = {}, two: RtcOptions = {}): Promise<readonly [RawChannel, RawChannel]> {
  const offer = await makeOffer(one)
  const answer = await makeAnswer(offer.code, two)
  return Promise.all([offer.accept(answer.code), answer.channel])
}

async function meetAsLinks(one: RtcOptions = {}, two: RtcOptions = {}): Promise<readonly [Link, Link]> {
  const [a, b] = await meet(one, two)
  return [createLink(a, TWO), createLink(b, ONE)]
}

/** Gives the test what goes wrong, as a value. */
async function failure(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => 'nothing failed',
    (cause: unknown) => (cause instanceof NotConnected ? cause.type : cause),
  )
}

describe('a link over WebRTC', () => {
  linkExam(() => meetAsLinks())
})

describe('two browsers meet without a server', () => {
  test('Both know the certificates of both, which is what the proof of identity is bound to', async () => {
    const [a, b] = await meet()
    expect([a.role, b.role]).toEqual(['offerer', 'answerer'])
    expect(a.ourFingerprint).toHaveLength(32)
    expect(a.ourFingerprint).toEqual(b.theirFingerprint)
    expect(b.ourFingerprint).toEqual(a.theirFingerprint)
    expect(a.ourFingerprint).not.toEqual(a.theirFingerprint)
    a.close('done')
  })

  test('Codes are short enough for a QR that a cheap camera reads', async () => {
    const offer = await makeOffer()
    const answer = await makeAnswer(offer.code)
    expect(offer.code.length).toBeLessThanOrEqual(140)
    expect(answer.code.length).toBeLessThanOrEqual(140)
    offer.cancel()
    answer.cancel()
    expect(await failure(answer.channel)).toBe('closed')
  })

  test('Nothing is asked of any server', async () => {
    const before = performance.getEntriesByType('resource').length
    const built: RTCConfiguration[] = []
    const open = (): RTCPeerConnection => {
      const connection = new RTCPeerConnection({ iceServers: [] })
      built.push(connection.getConfiguration())
      return connection
    }
    const [a] = await meet({ open })
    const own = await makeOffer()
    expect(decodeDescription(own.code).candidates.every(({ type }) => type === 'host')).toBe(true)
    expect(built[0]?.iceServers).toEqual([])
    expect(performance.getEntriesByType('resource')).toHaveLength(before)
    own.cancel()
    a.close('done')
  })

  test('A slow hand: the answer may be read seconds after it was made', async () => {
    const offer = await makeOffer()
    const answer = await makeAnswer(offer.code)
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    const [a, b] = await Promise.all([offer.accept(answer.code), answer.channel])
    const there = collect(createLink(b, ONE))
    await createLink(a, TWO).send(Uint8Array.of(1))
    await there.count(1)
    expect(there.messages[0]).toEqual(Uint8Array.of(1))
    a.close('done')
  })

  test('A man in the middle who puts his own certificate into the code does not get through', async () => {
    const offer = await makeOffer()
    const forged = { ...decodeDescription(offer.code), fingerprint: noise(32) }
    const answer = await makeAnswer(encodeDescription(forged))
    const accepted = offer.accept(answer.code)
    const first = await Promise.race([
      accepted.then(() => 'open'),
      answer.channel.then(() => 'open'),
      new Promise((resolve) => setTimeout(resolve, 2_000, 'not open')),
    ]).catch(() => 'closed')
    expect(first).not.toBe('open')
    offer.cancel()
    answer.cancel()
    await Promise.allSettled([accepted, answer.channel])
  })

  test('A code that is none, or that is of the other turn, is refused and the offer stays open', async () => {
    const offer = await makeOffer()
    expect(await failure(offer.accept(noise(80)))).toBeInstanceOf(RangeError)
    expect(await failure(offer.accept(offer.code))).toBeInstanceOf(RangeError)
    const answer = await makeAnswer(offer.code)
    expect(await failure(makeAnswer(answer.code))).toBeInstanceOf(RangeError)
    const [a] = await Promise.all([offer.accept(answer.code), answer.channel])
    expect(await failure(offer.accept(answer.code))).toBe('used-code')
    a.close('done')
  })

  test('A browser without WebRTC says so', async () => {
    const open = (): undefined => undefined
    expect(await failure(makeOffer({ open }))).toBe('no-webrtc')
    const offer = await makeOffer()
    expect(await failure(makeAnswer(offer.code, { open }))).toBe('no-webrtc')
    offer.cancel()
  })

  test('A device without a network says so', async () => {
    // What Chromium gives where it has no address: only relays are allowed, and there is none.
    const open = (): RTCPeerConnection => new RTCPeerConnection({ iceServers: [], iceTransportPolicy: 'relay' })
    expect(await failure(makeOffer({ open }))).toBe('no-network')
  })

  test('A device that does not answer: said after a while, still tried, given up when the person gives up', async () => {
    const offer = await makeOffer({ patienceMs: 200, onUnreachable: () => said() })
    const said = vi.fn<() => void>()
    const answer = await makeAnswer(offer.code)
    answer.cancel()
    const accepted = failure(offer.accept(answer.code))
    await expect.poll(() => said.mock.calls.length, SOON).toBe(1)
    offer.cancel()
    expect(await accepted).toBe('closed')
  })

  test('Where the other device is reached, nobody is told to look for a file', async () => {
    const said = vi.fn<() => void>()
    const [a] = await meet({ patienceMs: 300, onUnreachable: said }, { patienceMs: 300, onUnreachable: said })
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(said).not.toHaveBeenCalled()
    a.close('done')
  })
})

describe('a link that ends', () => {
  test('Closed at one end, it is heard at the other at once', async () => {
    const [a, b] = await meetAsLinks()
    const gone = closing(b)
    a.close('enough')
    expect(await gone).toBe('closed by the other end')
  })

  test('An outage is noticed at both ends after three rounds of silence', async () => {
    const cable = outage()
    const [a, b] = await meetAsLinks({ open: cable.open, pingMs: 250 }, { open: cable.open, pingMs: 250 })
    const ends = Promise.all([closing(a), closing(b)])
    const there = collect(b)
    await a.send(Uint8Array.of(1))
    await there.count(1)
    cable.cut()
    await a.send(Uint8Array.of(2))
    expect(await ends).toEqual(['silent', 'silent'])
    expect(there.messages).toHaveLength(1)
    cable.mend()
  })

  test('A short outage is survived: what was recorded meanwhile arrives', async () => {
    const cable = outage()
    const [a, b] = await meetAsLinks({ open: cable.open, pingMs: 500 }, { open: cable.open, pingMs: 500 })
    const there = collect(b)
    cable.cut()
    await a.send(noise(100_000))
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(there.messages).toHaveLength(0)
    cable.mend()
    await there.count(1)
    expectSame(there.messages[0], noise(100_000))
    a.close('done')
  })

  test('Quiet is no outage: a link on which nothing happens stays', async () => {
    const [a, b] = await meetAsLinks({ pingMs: 250 }, { pingMs: 250 })
    const gone = vi.fn<() => void>()
    a.onClose(gone)
    b.onClose(gone)
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    expect(gone).not.toHaveBeenCalled()
    a.close('done')
  })

  test('Frames of a stranger wait for a listener, but not without end', async () => {
    const [a, b] = await meet()
    const gone = new Promise((resolve) => {
      b.onClose(resolve)
    })
    for (let i = 0; i < 65; i += 1) a.send(Uint8Array.of(i))
    expect(await gone).toBe('too many frames')
  })

  test('A frame that is too large is not sent, and one that comes closes the channel', async () => {
    const stranger: RTCDataChannel[] = []
    const open = (): RTCPeerConnection => {
      const connection = new RTCPeerConnection({ iceServers: [] })
      const create = connection.createDataChannel.bind(connection)
      connection.createDataChannel = (label, options) => {
        const channel = create(label, options)
        stranger.push(channel)
        return channel
      }
      return connection
    }
    for (const frame of [noise(20_000), 'hello']) {
      const [a, b] = await meet({ open })
      expect(() => a.send(noise(20_000))).toThrow(RangeError)
      const gone = new Promise((resolve) => {
        b.onClose(resolve)
      })
      stranger.at(-1)?.send(frame as string)
      expect(await gone).toBe('not a frame')
    }
  })

  test("Who waits for room never fills the browser's queue, which breaks at 16 MiB", async () => {
    const [a, b] = await meet()
    let received = 0
    const all = new Promise<void>((resolve) => {
      b.onFrame((frame) => {
        received += frame.length
        if (received === 20_000_000) resolve()
      })
    })
    const frame = noise(16_000)
    for (let i = 0; i < 1_250; i += 1) {
      await a.drained()
      a.send(frame)
    }
    await all
    expect(received).toBe(20_000_000)
    a.close('done')
  })

  test('Back-pressure: while the other end is slow to take, this end keeps its bytes', async () => {
    const [a, b] = await meetAsLinks()
    let taken = 0
    const all = new Promise<void>((resolve) => {
      b.onMessage(async () => {
        await new Promise((later) => setTimeout(later, 40))
        taken += 1
        if (taken === 14) resolve()
      })
    })
    let most = 0
    const sent = Array.from({ length: 14 }, async (_, i) => {
      await a.send(noise(1_000_000, i))
      most = Math.max(most, i + 1 - taken)
    })
    await Promise.all([...sent, all])
    expect(most).toBeLessThanOrEqual(10)
    expect(taken).toBe(14)
    a.close('done')
  })
})
