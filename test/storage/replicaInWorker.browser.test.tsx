import { liveQuery } from 'dexie'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { localDay } from '../../src/domain/day.ts'
import type { CustomerId } from '../../src/domain/ids.ts'
import type { SegmentUpdate } from '../../src/ledger/replica.ts'
import { openReplicaInWorker } from '../../src/storage/replicaInWorker.ts'
import type { ReplicaSide } from '../../src/storage/replicaSide.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'
import { charge, customerOf, payment } from './drafts.ts'
import { dump } from './dump.ts'

/** The app's own tab: its keeper here, what meets others in a worker. */
let shop: TestReplica
let side: ReplicaSide
/** Another device. */
let van: TestReplica
let ana: CustomerId

// As the worker reads it: the day where this device is.
type Meets = Pick<ReplicaSide, 'replica' | 'trust'>

const today = localDay(new Date())

beforeEach(async () => {
  shop = await openTestReplica({ today })
  van = await openTestReplica({ today })
  side = openReplicaInWorker(shop.name)
  ana = await customerOf(shop)
  await side.trust.found('Mostrador')
})
afterEach(async () => {
  side.close()
  await shop.close()
  await van.close()
})

async function bring(from: Meets, to: Meets): Promise<void> {
  const { device } = await from.trust.identity()
  for (const { segment } of await from.replica.heads()) {
    const update = await from.replica.difference(segment, await to.replica.stateVector(segment))
    if (update) await to.replica.merge(segment, update, device)
  }
  await to.replica.settle()
}

/** The other device is let in, and has everything. */
async function admitVan(): Promise<void> {
  const { device, publicKey } = await van.trust.identity()
  await shop.keeper.append([
    { id: shop.newId(), kind: 'deviceAdded', added: device, publicKey, role: 'owner', name: 'Furgón' },
  ])
  await side.replica.settle()
  const pinned = await side.trust.trust()
  if (!pinned) throw new Error('no list of devices')
  await van.trust.pin(pinned.founder, pinned.founderKey)
  await bring(side, van)
}

test('what a worker lets count is seen by a live query of the screen, and the keeper goes on recording beside it', async () => {
  await admitVan()
  const seen: number[] = []
  const watching = liveQuery(() => shop.db.debtors.toArray()).subscribe((rows) => {
    seen.push((rows[0]?.open ?? 0) - (rows[0]?.inFavour ?? 0))
  })
  await van.keeper.append([charge(van.newId(), ana, today, today, 5000)])
  const recording = Promise.all(
    Array.from({ length: 5 }, () => shop.keeper.append([payment(shop.newId(), ana, today, 100)])),
  )
  await bring(van, side)
  await recording
  await vi.waitFor(() => expect(seen.at(-1)).toBe(4500), { timeout: 5_000 })
  watching.unsubscribe()
  expect(await side.trust.counts()).toEqual({
    late: 0,
    unverified: 0,
    forbidden: 0,
    forged: 0,
    fromFuture: 0,
    refused: 0,
  })
  const inUse = await dump(shop.db)
  await shop.keeper.rebuild()
  expect(await dump(shop.db)).toEqual(inUse)
})

test('refusals keep their kind on the way out of the worker, and progress is told', async () => {
  await admitVan()
  await expect(side.replica.difference('260700' as never, new Uint8Array([255, 255]))).rejects.toThrow(RangeError)
  const { device } = await van.trust.identity()
  await expect(side.replica.merge('260700' as never, new Uint8Array([1, 2, 3]), device)).rejects.toThrow(RangeError)
  expect(await side.trust.counts()).toMatchObject({ refused: 1 })
  await expect(side.trust.pin(device, 'other')).rejects.toThrow('somebody else')
  await van.keeper.append(Array.from({ length: 500 }, (_, i) => charge(van.newId(), ana, today, today, 100 + i)))
  const progress: number[] = []
  for (const { segment } of await van.replica.heads()) {
    const update = await van.replica.difference(segment, await side.replica.stateVector(segment))
    if (update) await side.replica.merge(segment, update, device)
  }
  expect(await side.replica.settle((done) => void progress.push(done))).toMatchObject({ counted: 500 })
  expect(progress.at(-1)).toBe(500)
})

test('what this device records is heard of in the tab that holds the connection, once it is on disk', async () => {
  const heard: SegmentUpdate[] = []
  const stop = side.replica.onAppended((appended) => void heard.push(appended))
  await shop.keeper.append([payment(shop.newId(), ana, today, 100)])
  await vi.waitFor(() => expect(heard).toHaveLength(1))
  // The seal, made in the worker.
  await side.replica.heads()
  await vi.waitFor(() => expect(heard).toHaveLength(2))
  stop()
})

test('a worker that breaks down is an error, and the next question starts another one', async () => {
  const RealWorker = Worker
  vi.stubGlobal(
    'Worker',
    class extends RealWorker {
      constructor() {
        super('data:text/javascript,throw new Error("no memory")')
      }
    },
  )
  const fresh = openReplicaInWorker(shop.name)
  await expect(fresh.trust.identity()).rejects.toThrow('no memory')
  vi.unstubAllGlobals()
  expect(await fresh.replica.heads()).not.toHaveLength(0)
  fresh.close()
})

test('before a meeting its code is run once over made-up facts: nothing of them is kept, and the meeting does not wait', async () => {
  await admitVan()
  const before = await dump(shop.db)
  expect(await side.rehearse()).toBe(2_400)
  expect(await dump(shop.db)).toEqual(before)
  const other = openReplicaInWorker(van.name)
  const rehearsal = other.rehearse()
  const heads = await other.replica.heads()
  expect(heads.length).toBeGreaterThan(0)
  expect(await rehearsal).toBeLessThan(2_400)
  other.close()
})
