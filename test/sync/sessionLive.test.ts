import { expect, test } from 'vitest'
import type { DeviceId } from '../../src/domain/ids.ts'
import type { PeerError } from '../../src/sync/exchangeEnd.ts'
import { createLiveHub } from '../../src/sync/sessionLive.ts'
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
