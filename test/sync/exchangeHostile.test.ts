import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DeviceId, SegmentId } from '../../src/domain/ids.ts'
import type { SegmentHead } from '../../src/ledger/replica.ts'
import { readMessage, writeMessage, type ExchangeMessage, type Heads } from '../../src/sync/messages.ts'
import { openEndpoint, type EndpointOptions, type ExchangeEndpoint } from '../support/exchangeEnds.ts'
import { createMemoryReplica, type MemoryReplica } from '../support/memoryReplica.ts'
import { linkPair } from '../support/rawPair.ts'

const A = 'AAAAAAAAAAAAAAAA' as DeviceId
const B = 'BBBBBBBBBBBBBBBB' as DeviceId
const JUNE = '260600' as SegmentId
const JULY = '260700' as SegmentId

type Outgoing = Exclude<ExchangeMessage, { readonly type: 'newer' }>

/** A device whose other end is played by hand. */
interface ByHand {
  readonly here: MemoryReplica
  readonly end: ExchangeEndpoint
  readonly say: (message: Outgoing | Uint8Array) => void
  /** What the device said. */
  readonly heard: ExchangeMessage[]
  readonly ended: () => Promise<ExchangeEndpoint['ends'][number] | undefined>
}

function byHand(here = createMemoryReplica(A), options: EndpointOptions = {}): ByHand {
  const [link, hand] = linkPair([A, B])
  const heard: ExchangeMessage[] = []
  hand.onMessage((bytes) => void heard.push(readMessage(bytes)))
  const end = openEndpoint(here, link, options)
  return {
    here,
    end,
    heard,
    say(message) {
      hand.send(message instanceof Uint8Array ? message : writeMessage(message)).catch(() => undefined)
    },
    async ended() {
      await end.until(({ ends }) => ends.length > 0)
      return end.ends[0]
    },
  }
}

function heads(number: number, list: readonly SegmentHead[] = [], more: Partial<Heads> = {}): Heads {
  return { type: 'heads', number, answered: 0, factVersion: 1, wallMs: 1_800_000_000_000, heads: list, ...more }
}

function head(segment: SegmentId, fill: number): SegmentHead {
  return { segment, digest: fill.toString(16).padStart(64, '0'), count: 1 }
}

/** The device has had the time to do whatever it wants to do. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10))
}

describe('a device that does what none of ours does is left, with the reason', () => {
  test.each<readonly [string, 'protocol' | 'flood', (hand: ByHand) => void]>([
    ['bytes that say nothing', 'protocol', ({ say }) => say(Uint8Array.of(99, 1, 2))],
    ['half a message', 'protocol', ({ say }) => say(writeMessage(heads(1, [head(JULY, 1)])).subarray(0, 30))],
    [
      'a part that nobody asked for',
      'protocol',
      ({ say, here }) => {
        const other = createMemoryReplica(B)
        other.record(JUNE, 3)
        void other.difference(JUNE, Uint8Array.of(0)).then((update) => {
          say({ type: 'part', segment: JUNE, update: update ?? new Uint8Array() })
        })
        expect(here.values()).toEqual([])
      },
    ],
    ['asking for what was not offered', 'protocol', ({ say }) => say(want(JUNE))],
    [
      'not remembering a state by which nobody asked',
      'protocol',
      ({ say }) => say({ type: 'refused', segment: JULY, reason: 'unknown-base' }),
    ],
    ['heads with the number of earlier ones', 'protocol', ({ say }) => [heads(2), heads(2)].forEach(say)],
    ['a storm of heads', 'flood', ({ say }) => Array.from({ length: 120 }, (_, i) => heads(i + 1)).forEach(say)],
    ['a storm of small words', 'flood', ({ say }) => storm(110, { type: 'done', answered: 1 }).forEach(say)],
  ])('%s', async (_what, reason, act) => {
    const hand = byHand()
    await pause()
    act(hand)
    expect(await hand.ended()).toMatchObject({ by: 'us', reason })
    expect(hand.end.state()?.meeting.type).toBe('apart')
    expect(hand.here.values()).toEqual([])
  })

  test('asking for the same month for ever', async () => {
    const here = createMemoryReplica(A)
    here.record(JULY, 1)
    const hand = byHand(here)
    await pause()
    storm(250, want(JULY)).forEach(hand.say)
    expect(await hand.ended()).toMatchObject({ by: 'us', reason: 'flood' })
  })

  test('asking with bytes that are no state vector', async () => {
    const here = createMemoryReplica(A)
    here.record(JULY, 1)
    const hand = byHand(here)
    await pause()
    hand.say({ type: 'want', segment: JULY, stateVector: Uint8Array.of(5, 1) })
    expect(await hand.ended()).toMatchObject({ by: 'us', reason: 'protocol' })
  })

  test('hundreds of months with nothing in them, again and again', { timeout: 60_000 }, async () => {
    const hand = byHand()
    const names = Array.from({ length: 800 }, (_, i) => {
      const [year, month] = [Math.floor(i / 12) % 100, (i % 12) + 1]
      return `${pad(year)}${pad(month)}${Math.floor(i / 1_200)}0` as SegmentId
    })
    for (let round = 1; round <= 2; round += 1) {
      hand.say(
        heads(
          round,
          names.map((name, i) => head(name, round * 10_000 + i)),
        ),
      )
      await pause()
      for (const segment of names) hand.say({ type: 'part', segment, update: Uint8Array.of(0, 0) })
    }
    expect(await hand.ended()).toMatchObject({ by: 'us', reason: 'flood' })
  })

  test('not answering, though the link lives', async () => {
    const hand = byHand()
    hand.say(heads(1, [head(JULY, 1)]))
    await pause()
    for (let looks = 0; looks < 4; looks += 1) hand.end.waits.elapse()
    expect(await hand.ended()).toMatchObject({ by: 'us', reason: 'stalled' })
  })

  test('and only then: one that answers slowly is waited for', async () => {
    const hand = byHand()
    hand.say(heads(1, [head(JULY, 1)]))
    await pause()
    for (let looks = 0; looks < 8; looks += 1) {
      hand.end.waits.elapse()
      hand.say({ type: 'done', answered: 1 })
      await pause()
    }
    expect(hand.end.ends).toEqual([])
  })
})

describe('versions and clocks', () => {
  test('a later protocol is left politely, and told why', async () => {
    const hand = byHand()
    hand.say(Uint8Array.of(1, 2, 77, 77, 77))
    expect(await hand.ended()).toMatchObject({ by: 'us', reason: 'newer-app' })
    await pause()
    expect(hand.heard.at(-1)).toEqual({ type: 'bye', reason: 'newer-app' })
  })

  test('an app that writes newer facts is met as any other, and the screen may say so', async () => {
    const hand = byHand()
    hand.say(heads(1, [], { factVersion: 2 }))
    await hand.end.until(({ state }) => state()?.meeting.type === 'together')
    expect(hand.end.state()?.newerApp).toBe(true)
  })

  test.each([
    [23, false],
    [25, true],
    [-25, true],
  ])('a clock that is %i hours off is told: %s', async (hours, clockOff) => {
    const now = 1_800_000_000_000
    const hand = byHand(createMemoryReplica(A), { now: () => now })
    hand.say(heads(1, [], { wallMs: now + hours * 3_600_000 }))
    await hand.end.until(({ state }) => state()?.meeting.type === 'together')
    expect(hand.end.state()?.clockOff).toBe(clockOff)
  })
})

describe('a difference', () => {
  test('is said to stay only when the other has come to the end as well', async () => {
    const hand = byHand()
    hand.say(heads(1, [head(JULY, 1)]))
    await pause()
    expect(hand.heard).toContainEqual({ type: 'want', segment: JULY, stateVector: Uint8Array.of(0) })
    hand.say({ type: 'refused', segment: JULY, reason: 'absent' })
    await pause()
    expect(hand.end.state()?.meeting.type).toBe('unconfirmed')
    expect(hand.heard.at(-1)).toEqual({ type: 'done', answered: 1 })
    hand.say({ type: 'done', answered: 1 })
    await hand.end.until(({ state }) => state()?.meeting.type === 'different')
    expect(hand.end.ends).toEqual([])
  })

  test('is not believed of a device that claims to have come further than it was told', async () => {
    const hand = byHand()
    hand.say(heads(1, [head(JULY, 1)]))
    hand.say({ type: 'refused', segment: JULY, reason: 'absent' })
    hand.say({ type: 'done', answered: 9 })
    await pause()
    expect(hand.end.state()?.meeting.type).toBe('unconfirmed')
  })
})

test(
  'whatever an authenticated device says, what is here stays, and only clean updates are added',
  { timeout: 60_000 },
  async () => {
    const segment = fc.constantFrom(JUNE, JULY, '260800' as SegmentId)
    const update = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.integer({ min: 1, max: 5 }).map((facts) => {
        const other = createMemoryReplica(B)
        other.record(JULY, facts)
        return { other }
      }),
    )
    const message = fc.oneof(
      fc.record({ kind: fc.constant('heads' as const), segment, fill: fc.nat(5) }),
      fc.record({ kind: fc.constant('want' as const), segment, vector: fc.uint8Array({ maxLength: 8 }) }),
      fc.record({ kind: fc.constantFrom('part' as const, 'more' as const), segment, update }),
      fc.record({ kind: fc.constant('done' as const), answered: fc.nat(3) }),
      fc.record({ kind: fc.constant('refused' as const), segment }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(message, { maxLength: 15 }), async (said) => {
        const here = createMemoryReplica(A)
        here.record(JULY, 2)
        const before = here.values()
        const hand = byHand(here)
        let number = 0
        for (const one of said) {
          if (one.kind === 'heads') hand.say(heads((number += 1), [head(one.segment, one.fill)]))
          if (one.kind === 'want') hand.say({ type: 'want', segment: one.segment, stateVector: one.vector })
          if (one.kind === 'done') hand.say({ type: 'done', answered: one.answered })
          if (one.kind === 'refused') hand.say({ type: 'refused', segment: one.segment, reason: 'absent' })
          if (one.kind === 'part' || one.kind === 'more') {
            const bytes =
              one.update instanceof Uint8Array
                ? one.update
                : ((await one.update.other.difference(JULY, Uint8Array.of(0))) ?? new Uint8Array())
            hand.say({ type: one.kind, segment: one.segment, update: bytes })
          }
          await Promise.resolve()
        }
        await pause()
        const after = here.values()
        expect(before.every((value) => after.includes(value))).toBe(true)
        expect(after.every((value) => /^\["26(06|07|08)00[0-9A-Z]{12}",\["(note|seal)",/.test(value))).toBe(true)
        hand.end.exchange.stop()
      }),
      { numRuns: 100 },
    )
  },
)

function want(segment: SegmentId): Outgoing {
  return { type: 'want', segment, stateVector: Uint8Array.of(0) }
}

function storm(count: number, message: Outgoing): Outgoing[] {
  return Array.from({ length: count }, () => message)
}

function pad(n: number): string {
  return String(n).padStart(2, '0')
}
