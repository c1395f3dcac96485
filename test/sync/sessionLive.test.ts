import { expect, test, vi } from 'vitest'
import type { DeviceId, FactId, SegmentId } from '../../src/domain/ids.ts'
import type { Arrival, Replica, SegmentUpdate } from '../../src/ledger/replica.ts'
import type { PeerError } from '../../src/sync/exchangeEnd.ts'
import { createLiveHub } from '../../src/sync/sessionLive.ts'
import type { LiveDeps } from '../../src/sync/wire/liveDoc.ts'
import { createMemoryReplica } from '../support/memoryReplica.ts'
import { createTestLater } from '../support/testLater.ts'

const BEA = 'BBBBBBBBBBBBBBBB' as DeviceId

/** A hub, and the other end of one link to it, played by hand. */
function listening() {
  let now = 1_800_000_000_000
  let received = 0
  let listener: (message: Uint8Array) => Promise<void> | void = () => undefined
  const floods: PeerError[] = []
  const hub = createLiveHub({
    replica: createMemoryReplica('AAAAAAAAAAAAAAAA' as DeviceId),
    clock: { now: () => now },
    later: createTestLater().later,
    random: (bytes) => new Uint8Array(bytes),
    createLive: () =>
      Promise.resolve({
        applyLocal: () => Promise.resolve(),
        join: () => ({
          receive() {
            received += 1
            return Promise.resolve()
          },
          leave: () => undefined,
        }),
        close: () => undefined,
      }),
    onArrived: () => undefined,
    onSettled: () => undefined,
    onGap: () => undefined,
  })
  hub.join(
    BEA,
    {
      send: () => Promise.resolve(),
      onMessage(next) {
        listener = next
      },
    },
    (error) => floods.push(error),
  )
  return {
    say: async (bytes: number, times: number) => {
      for (let i = 0; i < times; i += 1) await listener(new Uint8Array(bytes))
    },
    wait: (seconds: number) => {
      now += seconds * 1000
    },
    received: () => received,
    floods,
  }
}

test('whoever sends more live messages than people can record is dropped for it, and not listened to any more', async () => {
  const { say, received, floods } = listening()
  await say(50, 1_500)
  expect(floods).toMatchObject([{ farewell: 'flood' }])
  expect(received()).toBe(1_000)
})

test('so is whoever sends more megabytes', async () => {
  const { say, received, floods } = listening()
  await say(4_000_000, 10)
  expect(floods).toMatchObject([{ farewell: 'flood' }])
  expect(received()).toBe(4)
})

test('a day of busy recording is no flood', async () => {
  const { say, wait, received, floods } = listening()
  for (let minute = 0; minute < 60; minute += 1) {
    await say(300, 200)
    wait(60)
  }
  expect([received(), floods]).toEqual([12_000, []])
})

/** A hub of this replica, with nobody else in it but one device; what it lays before the others is in the test's hands. */
function hubOf(replica: Partial<Replica>) {
  const waits = createTestLater()
  const arrivals: Arrival[] = []
  const handed: SegmentUpdate[] = []
  let settled = 0
  let given: LiveDeps | undefined
  const hub = createLiveHub({
    replica: { ...createMemoryReplica('AAAAAAAAAAAAAAAA' as DeviceId), ...replica },
    clock: { now: () => 1_800_000_000_000 },
    later: waits.later,
    random: (bytes) => new Uint8Array(bytes),
    createLive(deps) {
      given = deps
      return Promise.resolve({
        applyLocal(update) {
          handed.push(update)
          return Promise.resolve()
        },
        join: () => ({ receive: () => Promise.resolve(), leave: () => undefined }),
        close: () => undefined,
      })
    },
    onArrived: (arrival) => arrivals.push(arrival),
    onSettled() {
      settled += 1
    },
    onGap: () => undefined,
  })
  const leave = hub.join(BEA, { send: () => Promise.resolve(), onMessage: () => undefined }, () => undefined)
  if (!given) throw new Error('no live document')
  return { hub, waits, arrivals, handed, settled: () => settled, live: given, leave }
}

const JULY = { segment: '260700' as SegmentId, update: new Uint8Array([7]) }

const merged = (added: number, seals = 0, ids: readonly FactId[] = []) =>
  Promise.resolve({ added, known: 0, seals, ids }) as never

test('what came and could not be looked at is looked at again a while later', async () => {
  let looks = 0
  const { live, waits, settled } = hubOf({
    merge: () => merged(1, 1),
    settle() {
      looks += 1
      return looks === 1 ? Promise.reject(new Error('disk')) : (Promise.resolve({}) as never)
    },
  })
  await live.stored(JULY, BEA)
  await vi.waitFor(() => expect(looks).toBe(1))
  await new Promise((resolve) => setTimeout(resolve, 5))
  waits.elapse()
  await vi.waitFor(() => expect([looks, settled()]).toEqual([2, 1]))
})

test('what is here already is no arrival, and nothing is made anew for it; a signature alone is none either', async () => {
  let looks = 0
  let added = 0
  const { live, waits, arrivals } = hubOf({
    merge: () => merged(added, added),
    settle() {
      looks += 1
      return Promise.resolve({}) as never
    },
  })
  await live.stored(JULY, BEA)
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(looks).toBe(0)
  added = 1
  await live.stored(JULY, BEA)
  await vi.waitFor(() => expect(looks).toBe(1))
  waits.elapse()
  expect(arrivals).toEqual([])
})

test('what comes from a device within seconds is told as one arrival, of a hundred movements at most by name', async () => {
  const ids = Array.from({ length: 60 }, (_, i) => `2607000000000000${String(i).padStart(2, '0')}` as FactId)
  const { live, waits, arrivals } = hubOf({
    merge: () => merged(61, 1, ids),
    settle: () => Promise.resolve({}) as never,
  })
  await live.stored(JULY, BEA)
  await live.stored(JULY, BEA)
  expect(arrivals).toEqual([])
  waits.elapse()
  expect(arrivals).toMatchObject([{ from: BEA, by: 'link', facts: 120 }])
  expect(arrivals[0]?.ids).toEqual([...ids, ...ids.slice(0, 40)])
})

test('the two latest months go over at once, but none that would stop the screen: the exchange carries that', async () => {
  const asked: SegmentId[] = []
  const counts = { '260400': 9, '260500': 9, '260600': 40_001, '260700': 40_000, old: 3 }
  const { live } = hubOf({
    heads: async () =>
      Object.entries(counts).map(([segment, count]) => ({ segment: segment as SegmentId, digest: '', count })),
    difference(segment) {
      asked.push(segment)
      return Promise.resolve(segment === '260500' ? undefined : JULY.update)
    },
  })
  expect(await live.fill()).toEqual([JULY])
  expect(asked).toEqual(['260500', '260700'])
})

test('what the exchange brings goes on to whoever is connected, once, and no more after the last one left', async () => {
  let added = 1
  const { hub, handed, leave } = hubOf({ merge: () => merged(added) })
  await hub.replica.merge(JULY.segment, JULY.update, BEA)
  await vi.waitFor(() => expect(handed).toEqual([JULY]))
  added = 0
  await hub.replica.merge(JULY.segment, JULY.update, BEA)
  leave()
  leave()
  added = 1
  await hub.replica.merge(JULY.segment, JULY.update, BEA)
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(handed).toEqual([JULY])
})
