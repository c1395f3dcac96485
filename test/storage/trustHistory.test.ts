import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'
import { dump } from './dump.ts'
import { admit, meet } from './meet.ts'
import { emptyWorld } from './randomHistory.ts'
import { playStep, trustSteps } from './trustHistory.ts'

const RUNS = Number(process.env['HISTORIES'] ?? 10)

/** Without seals that wait for the next one: a device's own count on it at once. */
async function shown(device: TestReplica): Promise<unknown> {
  const { aside = [], ...rows } = await dump(device.db)
  const kept = aside.filter((row) => (row as { value: unknown[] | null }).value?.[0] !== 'seal')
  return { ...rows, aside: kept }
}

async function isListed(device: TestReplica): Promise<boolean> {
  const { device: id } = await device.trust.identity()
  const listed = (await device.trust.roster())?.devices.get(id)
  return listed !== undefined && listed.cut === undefined
}

test('whatever three devices do, in whatever parts it arrives, they come to show the same, and rows made anew are the same', async () => {
  await fc.assert(
    fc.asyncProperty(trustSteps, async (history) => {
      const founder = await openTestReplica({ founder: 'one' })
      const devices = [founder, await openTestReplica(), await openTestReplica()]
      const opened = [...devices]
      try {
        await admit(founder, devices[1] as TestReplica, 'owner', 'two')
        await admit(founder, devices[2] as TestReplica, 'seller', 'three')
        const world = emptyWorld()
        for (const step of history) await playStep(devices, step, world)

        for (const device of devices) {
          await device.replica.settle()
          const inUse = await dump(device.db)
          await device.keeper.rebuild()
          expect(await dump(device.db)).toEqual(inUse)
        }

        const today = devices
          .map((device) => device.today)
          .toSorted()
          .at(-1) as Day
        for (const device of devices) {
          device.today = today
          await device.keeper.rollOver(today)
        }
        const [a, b, c] = devices as [TestReplica, TestReplica, TestReplica]
        for (let round = 0; round < 2; round += 1) {
          await meet(a, b)
          await meet(b, c)
          await meet(c, a)
        }
        const listed = (
          await Promise.all(devices.map(async (device) => ((await isListed(device)) ? [device] : [])))
        ).flat()
        expect(await a.replica.heads()).toEqual(await b.replica.heads())
        expect(await a.replica.heads()).toEqual(await c.replica.heads())
        const [first, ...others] = await Promise.all(listed.map(shown))
        for (const other of others) expect(other).toEqual(first)
        for (const device of devices) {
          const inUse = await dump(device.db)
          await device.keeper.rebuild()
          expect(await dump(device.db)).toEqual(inUse)
        }
      } finally {
        for (const device of [...devices, ...opened]) device.leave()
        for (const device of devices) await device.close()
      }
    }),
    { numRuns: RUNS, ...(process.env['HISTORIES'] ? { endOnFailure: true } : {}) },
  )
}, 600_000)
