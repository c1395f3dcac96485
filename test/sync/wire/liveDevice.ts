import * as Y from 'yjs'
import type { DeviceId, SegmentId } from '../../../src/domain/ids.ts'
import { NotSavedError } from '../../../src/ledger/ledger.ts'
import { inspectUpdate, knownSegment } from '../../../src/ledger/inspectUpdate.ts'
import { ROOT } from '../../../src/ledger/mint.ts'
import type { SegmentUpdate } from '../../../src/ledger/replica.ts'
import type { Link } from '../../../src/sync/link.ts'
import { createLive, type Live, type LiveSeat } from '../../../src/sync/wire/liveDoc.ts'

export const JULY = '260700' as SegmentId
export const AUGUST = '260800' as SegmentId

export interface LiveDevice {
  readonly id: DeviceId
  readonly live: Live
  /** Records a fact: stored first, then given to the others. @returns its update */
  readonly record: (factId: string, value?: unknown) => Promise<SegmentUpdate>
  /** Takes in what another device has, as an exchange does. */
  readonly merge: (update: SegmentUpdate) => void
  /** Ids of all that is stored, in order. */
  readonly ids: () => readonly string[]
  readonly value: (factId: string) => unknown
  readonly updates: (segment?: SegmentId) => readonly Uint8Array[]
  /** Devices to compare heads with. */
  readonly gaps: DeviceId[]
  /** How often the document was filled from the books. */
  readonly fills: () => number
  readonly refusals: string[]
  /** While set, storing waits for it. */
  holdStoring: Promise<void> | undefined
  isDiskFull: boolean
  /** Messages sent to others, by the other's id. */
  readonly sent: Map<string, Uint8Array[]>
}

let opened = 0

/** A fact id of a segment. */
export function factId(number: number, segment: SegmentId = JULY): string {
  return `${segment}${String(number).padStart(12, '0')}`
}

/** A device with books in memory that inspect as real ones do, and a live document on top. */
export async function liveDevice(
  id: string,
  before: readonly SegmentUpdate[] = [],
  maxGrowth?: number,
): Promise<LiveDevice> {
  const stored = new Map<SegmentId, Uint8Array[]>()
  const writers = new Map<SegmentId, Y.Doc>()
  const keep = ({ segment, update }: SegmentUpdate): void => {
    const updates = stored.get(segment) ?? []
    inspectUpdate(segment, update, knownSegment(updates))
    stored.set(segment, [...updates, update])
  }
  for (const update of before) keep(update)
  opened += 1
  const gaps: DeviceId[] = []
  const refusals: string[] = []
  let fills = 0
  const live = await createLive({
    roomName: `test-${id}-${opened}`,
    fill() {
      fills += 1
      const all = [...stored].map(([segment, updates]) => ({ segment, update: Y.mergeUpdates([...updates]) }))
      return Promise.resolve(all)
    },
    async stored(update) {
      await device.holdStoring
      if (device.isDiskFull) throw new NotSavedError('full')
      try {
        keep(update)
      } catch (cause) {
        refusals.push((cause as Error).message)
        throw cause
      }
    },
    onGap: (from) => gaps.push(from),
    ...(maxGrowth !== undefined && { maxGrowth }),
  })
  const items = (): ReadonlyMap<string, unknown> =>
    new Map([...stored.values()].flatMap((updates) => knownSegment(updates).items.map((item) => [item.id, item.value])))
  const device: LiveDevice = {
    id: id as DeviceId,
    live,
    async record(fact, value = ['payment', 1, 0, id, 1, fact]) {
      const segment = fact.slice(0, 6) as SegmentId
      const doc = writers.get(segment) ?? new Y.Doc({ gc: false })
      writers.set(segment, doc)
      const update = writing(doc, () => doc.getMap(ROOT).set(fact, value))
      keep({ segment, update })
      await live.applyLocal({ segment, update })
      return { segment, update }
    },
    merge: keep,
    ids: () => [...items().keys()].toSorted(),
    value: (fact) => items().get(fact),
    updates: (segment = JULY) => stored.get(segment) ?? [],
    gaps,
    fills: () => fills,
    refusals,
    holdStoring: undefined,
    isDiskFull: false,
    sent: new Map(),
  }
  return device
}

/** The update that a change of a document makes. */
export function writing(doc: Y.Doc, change: () => void): Uint8Array {
  const updates: Uint8Array[] = []
  const take = (update: Uint8Array): void => void updates.push(update)
  doc.on('update', take)
  doc.transact(change)
  doc.off('update', take)
  return Y.mergeUpdates(updates)
}

/** Lets two devices be in each other's rooms, over a link. */
export function seat(
  a: LiveDevice,
  b: LiveDevice,
  [linkA, linkB]: readonly [Link, Link],
): readonly [LiveSeat, LiveSeat] {
  const sit = (device: LiveDevice, other: LiveDevice, link: Link): LiveSeat => {
    const messages: Uint8Array[] = []
    device.sent.set(other.id, messages)
    const taken = device.live.join({
      device: other.id,
      send: (message) => {
        messages.push(message)
        return link.send(message, true)
      },
    })
    link.onMessage((message) => taken.receive(message))
    link.onClose(() => taken.leave())
    return taken
  }
  return [sit(a, b, linkA), sit(b, a, linkB)]
}
