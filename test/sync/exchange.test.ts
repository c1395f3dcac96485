import { describe, expect, test, vi } from 'vitest'
import type { DeviceId, SegmentId } from '../../src/domain/ids.ts'
import { createAcknowledged } from '../../src/sync/acknowledged.ts'
import type { MemoryReplica } from '../support/memoryReplica.ts'
import { openEndpoint, untilQuiet, type EndpointOptions, type ExchangeEndpoint } from '../support/exchangeEnds.ts'
import { createMemoryReplica, uncleanUpdate } from '../support/memoryReplica.ts'
import { createMemoryStore } from '../support/memoryStore.ts'
import { linkPair, type PairControl, type PairOptions } from '../support/rawPair.ts'

const A = 'AAAAAAAAAAAAAAAA' as DeviceId
const B = 'BBBBBBBBBBBBBBBB' as DeviceId
const C = 'CCCCCCCCCCCCCCCC' as DeviceId
const JUNE = '260600' as SegmentId
const JULY = '260700' as SegmentId

interface Connected {
  readonly ends: readonly [ExchangeEndpoint, ExchangeEndpoint]
  readonly pair: PairControl
}

function connect(
  a: MemoryReplica,
  b: MemoryReplica,
  pairOptions: PairOptions = {},
  options: readonly [EndpointOptions, EndpointOptions] = [{}, {}],
): Connected {
  const pair = linkPair([a.device, b.device], pairOptions)
  return { ends: [openEndpoint(a, pair[0], options[0]), openEndpoint(b, pair[1], options[1])], pair }
}

function two(): [MemoryReplica, MemoryReplica] {
  return [createMemoryReplica(A), createMemoryReplica(B)]
}

function typesOf(end: ExchangeEndpoint): string[] {
  return end.states.map(({ meeting }) => meeting.type)
}

describe('An answer waits neither for the disk nor for the judge', () => {
  test('what this device has yet to judge of before does not keep the other waiting, and "Al día" waits for it', async () => {
    const [a, b] = two()
    a.record(JULY, 3)
    let judge = (): void => undefined
    const judged = new Promise<void>((resolve) => void (judge = resolve))
    const settle = a.settle.bind(a)
    vi.spyOn(a, 'settle').mockImplementation(async (onProgress) => judged.then(() => settle(onProgress)))
    const { ends } = connect(a, b)
    await ends[1].until((end) => end.state()?.meeting.type === 'together')
    expect(b.values()).toEqual(a.values())
    expect(typesOf(ends[0])).not.toContain('together')
    judge()
    await ends[0].until((end) => end.state()?.meeting.type === 'together')
  })

  test('what is noted of the other is noted in order, and all of it before the talk is over', async () => {
    const [a, b] = two()
    a.record(JULY, 3)
    const known = createAcknowledged(createMemoryStore(), a)
    let free = (): void => undefined
    const isFree = new Promise<void>((resolve) => void (free = resolve))
    const noted: string[] = []
    const said = (...args: Parameters<typeof known.said>): ReturnType<typeof known.said> =>
      isFree.then(() => known.said(...args)).finally(() => noted.push('said'))
    const proven = (...args: Parameters<typeof known.proven>): Promise<void> =>
      known.proven(...args).finally(() => noted.push('proven'))
    const { ends } = connect(a, b, {}, [{ acknowledged: { ...known, said, proven } }, {}])
    await ends[1].until((end) => end.state()?.meeting.type === 'together')
    ends[0].exchange.stop()
    await Promise.resolve()
    expect([noted, ends[0].ends]).toEqual([[], []])
    free()
    await ends[0].until((end) => end.ends.length > 0)
    expect(noted).toEqual(['said', 'said', 'proven'])
    expect((await known.of(B)).verifiedAt).toBe(1_800_000_000_000)
  })
})

describe('"Al día" is a proof', () => {
  test('said by both once they hold the same, with the time of it', async () => {
    const [a, b] = two()
    a.record(JULY, 3)
    const { ends } = connect(a, b, {}, [{ now: () => 5_000 }, { now: () => 6_000 }])
    await untilQuiet(ends)
    expect(ends[0].state()?.meeting).toEqual({ type: 'together', verifiedAt: 5_000 })
    expect(ends[1].state()?.meeting).toEqual({ type: 'together', verifiedAt: 6_000 })
    expect(a.values()).toEqual(b.values())
  })

  test('said of a month that is too large for one message, when all parts of it are there', async () => {
    const [a, b] = two()
    a.record(JULY, 10)
    b.record(JULY, 5)
    a.record(JUNE, 2)
    a.partValues = 3
    const given = vi.spyOn(a, 'parts')
    const { ends } = connect(a, b)
    await untilQuiet(ends)
    expect(ends.map((end) => end.state()?.meeting.type)).toEqual(['together', 'together'])
    expect(b.values()).toEqual(a.values())
    expect(ends[1].arrivals).toMatchObject([{ facts: 13 }])
    a.record(JULY, 7)
    await untilQuiet(ends)
    expect(b.values()).toEqual(a.values())
    // Nothing is asked for twice, and what was given came in several parts.
    const parts = await Promise.all(given.mock.results.map(({ value }) => value as Promise<Uint8Array[]>))
    expect(parts.map(({ length }) => length)).toEqual([4, 1, 3])
  })

  test('is taken back at once when something is recorded, and said again when the other has it', async () => {
    const [a, b] = two()
    const { ends } = connect(a, b)
    await untilQuiet(ends)
    a.record(JULY)
    expect(ends[0].state()?.meeting.type).toBe('unconfirmed')
    await untilQuiet(ends)
    expect(ends[0].state()?.meeting.type).toBe('together')
    expect(b.values()).toEqual(a.values())
    expect(b.values()).not.toHaveLength(0)
  })

  test('never said while the other has not answered', async () => {
    const [a, b] = two()
    a.record(JULY, 3)
    const { ends, pair } = connect(a, b)
    pair.hold()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(typesOf(ends[0])).not.toContain('together')
    pair.release()
    await untilQuiet(ends)
    expect(ends[0].state()?.meeting.type).toBe('together')
  })

  test('comes back when both record at once and their words cross on the wire', async () => {
    const [a, b] = two()
    const { ends, pair } = connect(a, b)
    await untilQuiet(ends)
    for (let round = 0; round < 5; round += 1) {
      pair.hold()
      a.record(JULY)
      b.record(JULY)
      // Each says what it holds now before it hears of the other's.
      await new Promise((resolve) => setTimeout(resolve, 5))
      pair.release()
      await untilQuiet(ends)
      expect(ends.map((end) => end.state()?.meeting.type)).toEqual(['together', 'together'])
      expect(a.values()).toEqual(b.values())
    }
  })

  test('costs two small messages when nothing is new', async () => {
    const [a, b] = two()
    a.record(JULY, 400)
    await untilQuiet(connect(a, b).ends)
    const pair = linkPair([A, B])
    const ends = [openEndpoint(a, pair[0]), openEndpoint(b, pair[1])] as const
    await untilQuiet(ends)
    expect(pair[0].traffic.sent).toBeLessThan(100)
    expect(pair[0].traffic.received).toBeLessThan(100)
  })
})

describe('what goes wrong stays small', () => {
  test('a part that is not clean is refused, told to both, and keeps nothing else from coming', async () => {
    const [a, b] = two()
    a.record(JUNE, 4)
    a.plant(JULY, uncleanUpdate(JULY))
    b.record('260800' as SegmentId, 2)
    const { ends } = connect(a, b)
    await untilQuiet(ends)
    expect(ends.map((end) => end.state()?.meeting.type)).toEqual(['different', 'different'])
    expect(ends.map((end) => end.state()?.refused)).toEqual([1, 1])
    expect(b.refusals).toMatchObject([{ from: A, segment: JULY }])
    expect(b.values()).toHaveLength(a.values().length - 1)

    a.record(JUNE, 2)
    await ends[1].until(() => b.values().length === a.values().length - 1)
    expect(ends.map((end) => end.ends)).toEqual([[], []])
  })

  test('a month that was refused three times is not fetched again on this link', async () => {
    const [a, b] = two()
    a.plant(JULY, uncleanUpdate(JULY))
    const { ends } = connect(a, b)
    for (let round = 0; round < 6; round += 1) {
      a.record(JULY)
      await untilQuiet(ends)
    }
    expect(b.refusals).toHaveLength(3)
    expect(ends[1].state()?.meeting.type).toBe('different')
  })

  test('a full disk ends it with its reason on both sides; with room again nothing is missing', async () => {
    const [a, b] = two()
    a.record(JUNE, 30)
    a.record(JULY, 30)
    const { ends } = connect(a, b)
    b.isFull = true
    await Promise.all(ends.map((end) => end.until(({ ends: said }) => said.length > 0)))
    expect(ends[1].ends).toMatchObject([{ by: 'us', reason: 'not-saved' }])
    expect(ends[0].ends).toMatchObject([{ by: 'them', reason: 'not-saved' }])
    expect(ends.map((end) => end.state()?.meeting.type)).toEqual(['apart', 'apart'])

    b.isFull = false
    await untilQuiet(connect(a, b).ends)
    expect(b.values()).toEqual(a.values())
  })

  test('what came before a cut counts at once, and is not sent again', async () => {
    const [a, b] = two()
    const months = Array.from({ length: 20 }, (_, i) => `2607${String(i + 10)}` as SegmentId)
    for (const month of months) a.record(month, 50)
    const first = connect(a, b, { latency: 1 })
    await first.ends[1].until(({ states }) =>
      states.some(({ meeting }) => meeting.type === 'exchanging' && meeting.received > 10_000),
    )
    first.pair.cut()
    await first.ends[1].until(({ ends }) => ends.length > 0)
    expect(first.ends[1].ends).toMatchObject([{ by: 'link', reason: 'closed' }])
    expect(b.settled()).toBe(1)
    const arrived = b.values().length
    expect(arrived).toBeGreaterThan(0)
    expect(arrived).toBeLessThan(1000)
    expect(first.ends[1].arrivals.map(({ facts }) => facts)).toEqual([arrived])

    const pair = linkPair([A, B])
    const ends = [openEndpoint(a, pair[0]), openEndpoint(b, pair[1])] as const
    await untilQuiet(ends)
    expect(b.values()).toEqual(a.values())
    expect(ends[1].arrivals.map(({ facts }) => facts)).toEqual([a.values().length - arrived])
  })

  test('whoever stops says so, and the other hears why', async () => {
    const { ends } = connect(...two())
    await untilQuiet(ends)
    ends[0].exchange.stop()
    await ends[1].until(({ ends: said }) => said.length > 0)
    expect(ends[0].ends).toMatchObject([{ by: 'us', reason: 'stopped' }])
    expect(ends[1].ends).toMatchObject([{ by: 'them', reason: 'stopped' }])
  })

  test('on a link that is closed already, nothing is begun', async () => {
    const [a, b] = two()
    const pair = linkPair([A, B])
    pair.cut()
    const end = openEndpoint(a, pair[0])
    await end.until(({ ends }) => ends.length > 0)
    expect(end.ends).toMatchObject([{ by: 'link', reason: 'closed' }])
    expect(b.values()).toEqual([])
  })
})

describe('what comes in', () => {
  test('is named: from whom, how many facts, and the first hundred of them', async () => {
    const [a, b] = two()
    a.record(JUNE, 70)
    a.record(JULY, 70)
    const { ends } = connect(a, b)
    await untilQuiet(ends)
    const [arrival] = ends[1].arrivals
    expect(arrival).toMatchObject({ from: A, by: 'link', facts: 141 })
    expect(arrival?.ids).toHaveLength(100)
    expect(ends[0].arrivals).toEqual([])
  })

  test('is written as a copy when it is much, and fact by fact when it is little', async () => {
    const [a, b] = two()
    const bulks: (boolean | undefined)[] = []
    const mergeAll = b.mergeAll.bind(b)
    b.mergeAll = (updates, from, bulk) => {
      bulks.push(bulk)
      return mergeAll(updates, from, bulk)
    }
    a.record(JUNE, 900)
    a.record(JULY, 900)
    const { ends } = connect(a, b)
    await untilQuiet(ends)
    expect(bulks).toEqual([true, true])
    a.record(JULY, 3)
    await untilQuiet(ends)
    expect(bulks.slice(2).every((bulk) => bulk === false)).toBe(true)
  })

  test('moves a bar that never passes its end, and reaches it', async () => {
    const [a, b] = two()
    for (let i = 10; i < 40; i += 1) a.record(`2607${i}` as SegmentId, 40)
    const { ends } = connect(a, b, { latency: 1 })
    await untilQuiet(ends)
    const bars = ends[1].states.flatMap(({ meeting }) => (meeting.type === 'exchanging' ? [meeting] : []))
    expect(bars.length).toBeGreaterThan(20)
    for (const { received, sent, total } of bars) expect(received + sent).toBeLessThanOrEqual(total)
    const last = bars.at(-1)
    expect(last?.received).toBeGreaterThan(0)
    expect((last?.received ?? 0) + (last?.sent ?? 0)).toBe(last?.total)
  })

  test('goes on to a third device that is connected at the same time', async () => {
    const [a, b] = two()
    const c = createMemoryReplica(C)
    const links: ExchangeEndpoint[] = []
    const onArrived = (): void => links.forEach((end) => end.exchange.recheck())
    const left = connect(a, b, {}, [{}, { onArrived }])
    const right = connect(b, c, {}, [{ onArrived }, {}])
    links.push(left.ends[1], right.ends[0])
    a.record(JULY, 3)
    c.record(JUNE, 4)
    b.record(JULY, 5)
    const total = new Set([...a.values(), ...b.values(), ...c.values()]).size
    await left.ends[0].until(() => a.values().length >= total)
    await right.ends[1].until(() => c.values().length >= total)
    await untilQuiet(left.ends)
    await untilQuiet(right.ends)
    expect(a.values()).toEqual(b.values())
    expect(c.values()).toEqual(b.values())
  })
})

describe('what waits for a device that is away', () => {
  test('is known without it, by its last word', async () => {
    const [a, b] = two()
    const store = createMemoryStore()
    const acknowledged = createAcknowledged(store, a)
    a.record(JUNE, 10)
    expect(await acknowledged.pending(B, headsOf(await a.heads()))).toBe(10)
    const { ends } = connect(a, b, {}, [{ acknowledged, now: () => 7_000 }, {}])
    await untilQuiet(ends)
    expect(await acknowledged.pending(B, headsOf(await a.heads()))).toBe(0)
    ends[0].exchange.stop()
    await ends[0].until(({ ends: said }) => said.length > 0)

    a.record(JULY, 2)
    a.record(JUNE, 1)
    // As after a new start of the app; a seal goes along, and is nothing that a person recorded.
    const later = createAcknowledged(store, a)
    expect(await later.pending(B, headsOf(await a.heads()))).toBe(3)
    expect(await later.of(B)).toMatchObject({ verifiedAt: 7_000 })
  })

  test('is counted for each device: what came from a second one waits for the third', async () => {
    const [a, b] = two()
    const acknowledged = createAcknowledged(createMemoryStore(), a)
    const withC = connect(a, createMemoryReplica(C), {}, [{ acknowledged }, {}])
    await untilQuiet(withC.ends)
    withC.ends[0].exchange.stop()
    await withC.ends[0].until(({ ends }) => ends.length > 0)
    b.record(JULY, 8)
    const withB = connect(a, b, {}, [{ acknowledged }, {}])
    await untilQuiet(withB.ends)
    expect(await acknowledged.pending(B, headsOf(await a.heads()))).toBe(0)
    expect(await acknowledged.pending(C, headsOf(await a.heads()))).toBe(8)
  })

  test('counts nothing as received that was recorded while the proof was being written down', async () => {
    const [a, b] = two()
    const store = createMemoryStore()
    a.record(JULY, 3)
    const acknowledged = createAcknowledged(store, a)
    await untilQuiet(connect(a, b).ends)
    const heads = headsOf(await a.heads())
    await acknowledged.said(B, [...heads.values()], { at: 1, heardAt: 1, by: 'link' })
    const stateVector = a.stateVector.bind(a)
    a.stateVector = (segment) => {
      a.record(segment)
      return stateVector(segment)
    }
    await acknowledged.proven(B, heads, 1)
    a.stateVector = stateVector
    expect(await acknowledged.pending(B, headsOf(await a.heads()))).toBeGreaterThanOrEqual(1)
  })

  test('is everything of a month again when the device comes back with less than it had', async () => {
    const [a, b] = two()
    const acknowledged = createAcknowledged(createMemoryStore(), a)
    a.record(JULY, 5)
    const { ends } = connect(a, b, {}, [{ acknowledged }, {}])
    await untilQuiet(ends)
    ends[0].exchange.stop()
    await ends[0].until(({ ends: said }) => said.length > 0)
    await acknowledged.said(B, [], { at: 2, heardAt: 2, by: 'link' })
    expect(await acknowledged.pending(B, headsOf(await a.heads()))).toBe(5)
    expect(await acknowledged.vector(B, JULY)).toEqual(Uint8Array.of(0))
  })
})

function headsOf(heads: Awaited<ReturnType<MemoryReplica['heads']>>): Map<SegmentId, (typeof heads)[number]> {
  return new Map(heads.map((head) => [head.segment, head]))
}
