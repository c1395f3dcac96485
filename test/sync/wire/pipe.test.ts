import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Link, RawChannel } from '../../../src/sync/link.ts'
import { CHUNK, MAX_MESSAGE, WINDOW, writeChunk, writeCredit } from '../../../src/sync/wire/chunk.ts'
import { createLink } from '../../../src/sync/wire/pipe.ts'
import { linkPair, rawPair, type PairOptions } from '../../support/rawPair.ts'
import { closing, collect, SOON, expectSame, linkExam, noise, ONE, TWO } from './linkExam.ts'

function pipes(options: PairOptions = {}): readonly [Link, Link] {
  const [a, b] = rawPair(options)
  return [createLink(a, TWO), createLink(b, ONE)]
}

/** A link, and a stranger at the other end that sends whatever frames it likes. */
function withStranger(): { readonly link: Link; readonly stranger: RawChannel; readonly closed: Promise<string> } {
  const [raw, stranger] = rawPair()
  const link = createLink(raw, TWO)
  return { link, stranger, closed: closing(link) }
}

describe('a pair in memory', () => {
  linkExam(() => Promise.resolve(linkPair([ONE, TWO])))
})

describe('a pair in memory, where messages take time', () => {
  linkExam(() => Promise.resolve(linkPair([ONE, TWO], { latency: 2 })))
})

describe('a link on a channel', () => {
  linkExam(() => Promise.resolve(pipes()))

  test('An urgent message overtakes a large one that is on its way, and both arrive whole', async () => {
    const pair = rawPair()
    const [a, b] = [createLink(pair[0], TWO), createLink(pair[1], ONE)]
    const there = collect(b)
    const large = noise(10_000_000)
    // The network stands still until both are there, or a fast machine has sent the large one before.
    pair.hold()
    const done = a.send(large)
    await expect.poll(() => a.traffic.sent, SOON).toBeGreaterThan(4_000_000)
    const urgent = a.send(Uint8Array.of(1), true)
    pair.release()
    await urgent
    expect(a.traffic.sent).toBeLessThan(9_000_000)
    await done
    await there.count(2)
    expect(there.messages[0]).toEqual(Uint8Array.of(1))
    expectSame(there.messages[1], large)
  })

  test('Urgent messages keep their order among themselves, also where one takes longer to compress', async () => {
    const [a, b] = pipes()
    const there = collect(b)
    await Promise.all([a.send(new Uint8Array(2_000_000), true), a.send(Uint8Array.of(2), true)])
    await there.count(2)
    expect(there.messages.map((message) => message.length)).toEqual([2_000_000, 1])
  })

  test('Text of a ledger goes over in half its bytes or less; noise is not made larger', async () => {
    const [a, b] = pipes()
    const there = collect(b)
    const text = new TextEncoder().encode(
      Array.from({ length: 5_000 }, (_, i) => `["charge",1,${i},"0000000000000001",${i},"Ana ${i % 70}"]`).join(),
    )
    await a.send(text)
    await there.count(1)
    expectSame(there.messages[0], text)
    expect(a.traffic.sent).toBeLessThan(text.length / 2)
    const before = a.traffic.sent
    await a.send(noise(100_000))
    expect(a.traffic.sent - before).toBeLessThan(100_100)
  })

  test('Frames stay within what every browser carries in one piece', async () => {
    const [raw, other] = rawPair()
    const frames: number[] = []
    const link = createLink({ ...raw, send: (frame) => frames.push(frame.length) && raw.send(frame) }, TWO)
    collect(createLink(other, ONE))
    await link.send(noise(1_000_000))
    expect(Math.max(...frames)).toBeLessThanOrEqual(CHUNK + 6)
    expect(frames).toHaveLength(Math.ceil(1_000_000 / CHUNK))
  })

  test('A receiver that is slow is waited for: what is under way stays bounded, and all of it arrives', async () => {
    const [a, b] = pipes()
    let taken = 0
    let most = 0
    const all = new Promise<void>((resolve) => {
      b.onMessage(async () => {
        most = Math.max(most, b.traffic.received - taken * 1_000_000)
        await new Promise((later) => setTimeout(later, 5))
        taken += 1
        if (taken === 20) resolve()
      })
    })
    await Promise.all(Array.from({ length: 20 }, (_, i) => a.send(noise(1_000_000, i))))
    await all
    expect(most).toBeGreaterThan(1_000_000)
    expect(most).toBeLessThan(WINDOW + 1_000_000)
  })

  test('While the channel is full, nothing more is put into it', async () => {
    const [raw, other, control] = ((pair) => [pair[0], pair[1], pair] as const)(rawPair())
    const link = createLink(raw, TWO)
    const there = collect(createLink(other, ONE))
    control.hold()
    const sent = link.send(noise(8_000_000))
    await expect.poll(() => link.traffic.sent, SOON).toBeGreaterThan(0)
    expect(link.traffic.sent).toBeLessThanOrEqual(4 * 1024 * 1024 + CHUNK + 6)
    control.release()
    await sent
    await there.count(1)
  })

  test('Cut in the middle of a message: both ends hear of it, the message is not delivered, its sender is told', async () => {
    const [a, b] = pipes({ breaksAfter: 500_000 })
    const there = collect(b)
    const ends = [closing(a), closing(b)]
    await Promise.allSettled([expect(a.send(noise(1_000_000))).rejects.toThrow(/closed/)])
    expect(await Promise.all(ends)).toEqual(['cut', 'cut'])
    expect(there.messages).toEqual([])
  })
})

const SURPLUS = Uint8Array.from([...gzipSync('aldia'), 1])

describe('a stranger at the other end', () => {
  const urgentStart = (length: number, payload: Uint8Array): Uint8Array =>
    writeChunk({ lane: 'urgent', start: { length, isPacked: false }, payload })
  const start = (length: number, payload: Uint8Array, isPacked = false): Uint8Array =>
    writeChunk({ lane: 'bulk', start: { length, isPacked }, payload })

  test.each<[words: string, reason: string, frames: readonly Uint8Array[]]>([
    ['an empty frame', 'no frame', [new Uint8Array()]],
    ['a frame of an unknown kind', 'no frame', [Uint8Array.of(9, 0, 1)]],
    ['unknown flags', 'no frame', [Uint8Array.of(1, 64, 1)]],
    ['a start without its length', 'frame too short', [Uint8Array.of(1, 2, 0, 0)]],
    ['a chunk without a start', 'chunk without a start', [writeChunk({ lane: 'bulk', payload: noise(10) })]],
    ['a message of more than 16 MiB', 'message too large', [start(MAX_MESSAGE + 1, noise(CHUNK))]],
    ['a message of 4 GiB', 'message too large', [start(2 ** 32 - 1, noise(CHUNK))]],
    ['more bytes than announced', 'chunk of another size', [start(10, noise(11))]],
    ['fewer bytes than a chunk holds', 'chunk of another size', [start(CHUNK + 1, noise(CHUNK - 1))]],
    ['empty chunks without end', 'chunk of another size', [start(10, new Uint8Array())]],
    ['a second message in the middle', 'two messages at once', [start(CHUNK + 1, noise(CHUNK)), start(1, noise(1))]],
    ['credit for nothing', 'credit for what was not sent', [writeCredit({ lane: 'bulk', cost: 1 })]],
    ['what says it is compressed and is not', 'message refused: not unpacked', [start(100, noise(100), true)]],
    [
      'compressed bytes with something behind them',
      'message refused: not unpacked',
      [start(SURPLUS.length, SURPLUS, true)],
    ],
  ])('%s closes the link', async (_words, reason, frames) => {
    const { link, stranger, closed } = withStranger()
    const { messages } = collect(link)
    for (const frame of frames) stranger.send(frame)
    expect(await closed).toBe(reason)
    expect(messages).toEqual([])
  })

  test('A flood of open messages: there is room for one in each lane', async () => {
    const { stranger, closed } = withStranger()
    stranger.send(start(CHUNK * 2, noise(CHUNK)))
    stranger.send(urgentStart(CHUNK * 2, noise(CHUNK)))
    stranger.send(urgentStart(CHUNK * 2, noise(CHUNK)))
    expect(await closed).toBe('two messages at once')
  })

  test('A flood of messages that nobody has taken yet ends the link, however small they are', async () => {
    for (const length of [0, 1, 10_000]) {
      const { link, stranger, closed } = withStranger()
      link.onMessage(() => new Promise(() => undefined))
      const most = Math.ceil(WINDOW / (length + 256)) + 1
      for (let i = 0; i < most; i += 1) stranger.send(start(length, noise(length)))
      expect(await closed).toBe('too much at once')
    }
  })

  test('A bomb of 300 MB is put out at 16', async () => {
    const bomb = gzipSync(new Uint8Array(300_000_000))
    const { link, stranger, closed } = withStranger()
    const { messages } = collect(link)
    for (let at = 0; at < bomb.length; at += CHUNK) {
      const payload = bomb.subarray(at, at + CHUNK)
      stranger.send(at === 0 ? start(bomb.length, payload, true) : writeChunk({ lane: 'bulk', payload }))
    }
    expect(await closed).toBe('message refused: not unpacked')
    expect(messages).toEqual([])
  })

  test('Sixteen megabytes that are announced take no room until they come', async () => {
    const { link, stranger } = withStranger()
    collect(link)
    const before = process.memoryUsage().arrayBuffers
    for (let i = 0; i < 2; i += 1) stranger.send((i === 0 ? start : urgentStart)(MAX_MESSAGE, noise(CHUNK)))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000)
  })

  test('Random frames close the link or are waited on; nothing is thrown, nothing is delivered twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.uint8Array({ maxLength: 40 }),
            fc
              .tuple(fc.constantFrom(1, 2), fc.nat(7), fc.uint8Array({ maxLength: 20 }))
              .map(([kind, flags, rest]) => Uint8Array.from([kind, flags, ...rest])),
            fc.uint8Array({ maxLength: 50 }).map((payload) => start(payload.length, payload)),
          ),
          { maxLength: 20 },
        ),
        async (frames) => {
          const { link, stranger } = withStranger()
          const { messages } = collect(link)
          for (const frame of frames) stranger.send(frame)
          await new Promise((resolve) => setTimeout(resolve))
          expect(messages.length).toBeLessThanOrEqual(frames.length)
          link.close('done')
        },
      ),
      { numRuns: 300 },
    )
  })
})
