import { expect, test, vi } from 'vitest'
import type { DeviceId, SegmentId } from '../../src/domain/ids.ts'
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

test('what came and could not be looked at is looked at again a while later', async () => {
  const waits = createTestLater()
  let looks = 0
  let settled = 0
  let stored: LiveDeps['stored'] = () => Promise.resolve()
  const hub = createLiveHub({
    replica: {
      ...createMemoryReplica('AAAAAAAAAAAAAAAA' as DeviceId),
      merge: () => Promise.resolve({ added: 1, known: 0, seals: 1, ids: [] }) as never,
      settle() {
        looks += 1
        return looks === 1 ? Promise.reject(new Error('disk')) : (Promise.resolve({}) as never)
      },
    },
    clock: { now: () => 1_800_000_000_000 },
    later: waits.later,
    random: (bytes) => new Uint8Array(bytes),
    createLive(deps) {
      stored = deps.stored
      return Promise.resolve({
        applyLocal: () => Promise.resolve(),
        join: () => ({ receive: () => Promise.resolve(), leave: () => undefined }),
        close: () => undefined,
      })
    },
    onArrived: () => undefined,
    onSettled() {
      settled += 1
    },
    onGap: () => undefined,
  })
  hub.join(BEA, { send: () => Promise.resolve(), onMessage: () => undefined }, () => undefined)
  await stored({ segment: '260700' as SegmentId, update: new Uint8Array() }, BEA)
  await vi.waitFor(() => expect(looks).toBe(1))
  await new Promise((resolve) => setTimeout(resolve, 5))
  waits.elapse()
  await vi.waitFor(() => expect([looks, settled]).toEqual([2, 1]))
})
