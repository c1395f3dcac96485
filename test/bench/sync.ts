import * as Y from 'yjs'
import type { DeviceId } from '../../src/domain/ids.ts'
import { newFactId } from '../../src/ledger/segments.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { randomBytes } from '../../src/platform/ids.ts'
import { systemLater } from '../../src/platform/later.ts'
import { blobsOf } from '../../src/storage/blobs.ts'
import { deleteBooks, openBooks, type BooksDatabase } from '../../src/storage/database.ts'
import { createKeeper } from '../../src/storage/keeper.ts'
import { openReplicaInWorker } from '../../src/storage/replicaInWorker.ts'
import type { ReplicaSide } from '../../src/storage/replicaSide.ts'
import { createSyncStore } from '../../src/storage/syncStore.ts'
import { createAcknowledged } from '../../src/sync/acknowledged.ts'
import { createBlobHub } from '../../src/sync/blobHub.ts'
import { createExchange, type Exchange } from '../../src/sync/exchange.ts'
import { writeMessage } from '../../src/sync/messages.ts'
import type { Link, RawChannel } from '../../src/sync/link.ts'
import { openSession } from '../../src/sync/session.ts'
import { createLiveHub } from '../../src/sync/sessionLive.ts'
import { createLive } from '../../src/sync/wire/liveDoc.ts'
import { createLink } from '../../src/sync/wire/pipe.ts'
import { makeAnswer, makeOffer } from '../../src/sync/wire/rtc.ts'
import { plainYWebrtc } from './plainYWebrtc.ts'
import { watchFreezes } from './freezes.ts'
import { mountDebtors } from './screens.tsx'
import { CURRENCY, TODAY } from './seed.ts'

const COPY = 'bench-copy'
const FRAME = 16 * 1024
const PAYMENTS = 15

/** One of two devices in this page: books, a worker of its own, and what it knows of the other. */
export interface Device {
  readonly id: DeviceId
  readonly db: BooksDatabase
  readonly side: ReplicaSide
}

export async function open(name: string): Promise<Device> {
  const side = openReplicaInWorker(name)
  return { id: (await side.trust.identity()).device, db: openBooks(name), side }
}

export function keeperOf({ db }: Device) {
  const relaxed = openBooks(db.name, 'relaxed')
  return createKeeper({ db, relaxed, clock: systemClock, today: () => TODAY, random: randomBytes })
}

/** The seeded books, and an empty device that their list names. */
export async function twoDevices(source: string, copy = COPY): Promise<readonly [Device, Device]> {
  await deleteBooks(copy)
  const a = await open(source)
  await a.side.trust.found('A')
  const b = await open(copy)
  const trust = await a.side.trust.trust()
  if (!trust) throw new Error('no list of devices')
  await b.side.trust.pin(trust.founder, trust.founderKey)
  const { publicKey } = await b.side.trust.identity()
  const id = newFactId(TODAY, randomBytes)
  await keeperOf(a).append([{ id, kind: 'deviceAdded', added: b.id, publicKey, role: 'owner', name: 'B' }])
  // Signs, and counts what books of before did not count: not part of the meeting.
  await a.side.replica.heads()
  await a.side.replica.settle()
  return [a, b]
}

async function channels(): Promise<readonly [RawChannel, RawChannel]> {
  const offer = await makeOffer()
  const answer = await makeAnswer(offer.code)
  return Promise.all([offer.accept(answer.code), answer.channel])
}

/** As in the app, where people hold codes before cameras meanwhile: what is done until the link is there is done by then. */
export async function connect(...devices: readonly Device[]): Promise<readonly [RawChannel, RawChannel]> {
  const [link] = await Promise.all([channels(), ...devices.map(({ side }) => side.rehearse())])
  return link
}

interface Meeting {
  readonly proven: Promise<void>
  readonly exchange: Exchange
}

export function meet(device: Device, link: Link): Meeting {
  const { promise: proven, resolve, reject } = Promise.withResolvers<void>()
  const exchange = createExchange({
    replica: device.side.replica,
    link,
    clock: systemClock,
    later: systemLater,
    acknowledged: createAcknowledged(createSyncStore(device.db), device.side.replica),
    onState: ({ meeting }) => {
      if (meeting.type === 'together') resolve()
    },
    onArrived: () => undefined,
    onEnd: (end) => reject(new Error(`the exchange ended: ${JSON.stringify(end)}`)),
  })
  return { proven, exchange }
}

interface Copy {
  /** Until the side that gave was told that equal digests are on the other's disk. Milliseconds. */
  readonly proven: number
  /** Until the other shows it all: judged, and in rows. Milliseconds. */
  readonly shown: number
  /** The longest that the page could not answer meanwhile. Milliseconds. */
  readonly freeze: number
}

/** From the link to equal digests, told to the side that gave; what is left to do there is not awaited. Milliseconds. */
async function copyProven(source: string, by = connect): Promise<number> {
  const [a, b] = await twoDevices(source)
  const [ra, rb] = await by(a, b)
  const start = performance.now()
  const [giving] = [meet(a, createLink(ra, b.id)), meet(b, createLink(rb, a.id))]
  await giving.proven
  return performance.now() - start
}

async function copyOver(source: string): Promise<Copy & { readonly ends: readonly [Device, Device] }> {
  const [a, b] = await twoDevices(source)
  const [ra, rb] = await connect(a, b)
  const longestFreeze = watchFreezes()
  const start = performance.now()
  const ends = [meet(a, createLink(ra, b.id)), meet(b, createLink(rb, a.id))] as const
  const since = async (end: Meeting): Promise<number> => {
    await end.proven
    return performance.now() - start
  }
  const [proven, shown] = await Promise.all([since(ends[0]), since(ends[1])])
  const freeze = await longestFreeze()
  for (const { exchange } of ends) exchange.stop()
  return { proven, shown, freeze, ends: [a, b] }
}

/** Two that have the same meet: from the link to proven. Milliseconds. */
async function meetAgain([a, b]: readonly [Device, Device]): Promise<number> {
  const [ra, rb] = await connect(a, b)
  const start = performance.now()
  const ends = [meet(a, createLink(ra, b.id)), meet(b, createLink(rb, a.id))] as const
  await ends[0].proven
  const ms = performance.now() - start
  await ends[1].proven
  for (const { exchange } of ends) exchange.stop()
  return ms
}

/** Bytes of both directions to meet again after a hundred facts were recorded here. */
async function reconnect([a, b]: readonly [Device, Device]): Promise<number> {
  const keeper = keeperOf(a)
  const customer = await a.db.customers.toCollection().first()
  if (!customer) throw new Error('nobody owes')
  for (let i = 0; i < 100; i++) {
    const id = newFactId(TODAY, randomBytes)
    const payment = { customer: customer.id, on: TODAY, currency: CURRENCY, method: 'cash' as const, allocations: [] }
    await keeper.append([{ ...payment, id, kind: 'payment', amount: (100 + i) as never }])
  }
  const [ra, rb] = await connect(a, b)
  const links = [createLink(ra, b.id), createLink(rb, a.id)] as const
  const ends = [meet(a, links[0]), meet(b, links[1])]
  await Promise.all(ends.map(({ proven }) => proven))
  const bytes = links[0].traffic.sent + links[0].traffic.received
  for (const { exchange } of ends) exchange.stop()
  await tidy(a)
  return bytes
}

/** As the app does when it has nothing else to do: the next measurement finds books like those of before. */
async function tidy(device: Device): Promise<void> {
  await keeperOf(device).compactDue()
}

/** Stays connected, as the app does. Resolves when both are proven equal. */
export function stay(device: Device, link: Link): Promise<void> {
  const { promise: proven, resolve, reject } = Promise.withResolvers<void>()
  const store = createSyncStore(device.db)
  const { replica } = device.side
  const live = createLiveHub({
    replica,
    clock: systemClock,
    later: systemLater,
    random: randomBytes,
    createLive,
    onArrived: () => undefined,
    onSettled: () => undefined,
    onGap: () => reject(new Error('something did not come through')),
  })
  const blobs = createBlobHub({ blobs: blobsOf(device.db), clock: systemClock, later: systemLater })
  const session = openSession(
    link,
    { live, blobs, clock: systemClock, later: systemLater, acknowledged: createAcknowledged(store, replica) },
    {
      onState() {
        if (session.state().meeting.type === 'together') resolve()
      },
      onArrived: () => undefined,
      onEnd: (end) => reject(new Error(`the session ended: ${JSON.stringify(end)}`)),
    },
  )
  return proven
}

/** From the tap on one device to the changed list laid out on the other: milliseconds, each of several payments. */
async function livePayments(source: string): Promise<readonly number[]> {
  const [a, b] = await twoDevices(source)
  const [ra, rb] = await connect(a, b)
  await Promise.all([stay(a, createLink(ra, b.id)), stay(b, createLink(rb, a.id))])
  let shown: () => void = () => undefined
  const nextRows = () => new Promise<void>((resolve) => void (shown = resolve))
  const first = nextRows()
  mountDebtors(b.db, () => shown())
  await first
  const keeper = keeperOf(a)
  const top = (await a.db.debtors.orderBy('[currency+nb]').first())?.customerId
  if (!top) throw new Error('nobody owes')
  const times: number[] = []
  for (let i = 0; i <= PAYMENTS; i++) {
    await new Promise((ready) => setTimeout(ready, 400))
    const changed = nextRows()
    const start = performance.now()
    const payment = { customer: top, on: TODAY, currency: CURRENCY, method: 'cash' as const, allocations: [] }
    await keeper.append([
      { ...payment, id: newFactId(TODAY, randomBytes), kind: 'payment', amount: (100 + i) as never },
    ])
    await changed
    times.push(performance.now() - start)
  }
  await tidy(a)
  // The first one of a session finds its code cold.
  return times.slice(1)
}

/** What a device says first, and the longest state vector that it can be asked with. Bytes. */
async function stateOf(source: string): Promise<{ readonly heads: number; readonly vector: number }> {
  const { side } = await open(source)
  const heads = await side.replica.heads()
  const vectors = await Promise.all(heads.map(({ segment }) => side.replica.stateVector(segment)))
  side.close()
  const said = writeMessage({ type: 'heads', number: 1, answered: 0, factVersion: 1, wallMs: Date.now(), heads })
  return { heads: said.length, vector: Math.max(...vectors.map(({ length }) => length)) }
}

async function bytesOf(source: string): Promise<Uint8Array[]> {
  const { side } = await open(source)
  const empty = Y.encodeStateVector(new Y.Doc())
  const updates: Uint8Array[] = []
  for (const { segment } of await side.replica.heads()) {
    const update = await side.replica.difference(segment, empty)
    if (update) updates.push(update)
  }
  side.close()
  return updates
}

/** What sync.ts can measure; `source` are the books that were seeded, `page.ts` names them. */
export const syncBench = {
  /** From the link to equal digests, proven, on both disks. Milliseconds. */
  proven: async (source: string): Promise<number> => copyProven(source),

  /** The same where neither device has rehearsed while it was being connected. Milliseconds. */
  provenUnrehearsed: async (source: string): Promise<number> => copyProven(source, channels),

  /** From the link to equal digests where there is nothing to send. Milliseconds. */
  again: async (source: string): Promise<number> => meetAgain((await copyOver(source)).ends),

  /** From the link to all of it judged and in rows. Milliseconds. */
  copy: async (source: string): Promise<number> => (await copyOver(source)).shown,

  /** The longest freeze of the page that both devices live in. Milliseconds. */
  copyFreeze: async (source: string): Promise<number> => (await copyOver(source)).freeze,

  /** To meet again after 100 facts. Bytes of both directions. */
  reconnect: async (source: string): Promise<number> => reconnect((await copyOver(source)).ends),

  /** A payment, from one device's tap to the other's list: the median of several. Milliseconds. */
  async live(source: string): Promise<number> {
    const times = (await livePayments(source)).toSorted((a, b) => a - b)
    return times[times.length >> 1] ?? Number.NaN
  },

  heads: async (source: string): Promise<number> => (await stateOf(source)).heads,
  vector: async (source: string): Promise<number> => (await stateOf(source)).vector,

  /** The same facts by y-webrtc as it ships. Milliseconds. */
  plain: async (source: string): Promise<number> => plainYWebrtc(await bytesOf(source)),

  /** The same bytes over the bare channel, in frames, with nobody looking at them. Milliseconds. */
  async bare(source: string): Promise<number> {
    const updates = await bytesOf(source)
    const [a, b] = await channels()
    const total = updates.reduce((sum, update) => sum + update.length, 0)
    const { promise: arrived, resolve } = Promise.withResolvers<void>()
    let received = 0
    b.onFrame((frame) => {
      received += frame.length
      if (received >= total) resolve()
    })
    const start = performance.now()
    for (const update of updates) {
      for (let i = 0; i < update.length; i += FRAME) {
        await a.drained()
        a.send(update.subarray(i, i + FRAME))
      }
    }
    await arrived
    return performance.now() - start
  },
}
