import * as Y from 'yjs'
import type { DeviceId } from '../../domain/ids.ts'
import type { SegmentUpdate } from '../../ledger/replica.ts'
import { readLiveMessage, writeLiveUpdate } from './liveMessage.ts'
import { openLiveRoom, type LiveRoom } from './liveRoom.ts'
import { crowds, isLiveSegment, leavesGap, splitBySegment } from './liveUpdate.ts'
import type { WirePeer } from './wirePeer.ts'

export interface LiveDeps {
  /** New for each page and unguessable. */
  readonly roomName: string
  /** The open daily segments as they are stored now. */
  readonly fill: () => Promise<readonly SegmentUpdate[]>
  /** Inspects and stores what came. @throws RangeError when it is refused: nothing of it is kept */
  readonly stored: (update: SegmentUpdate, from: DeviceId) => Promise<void>
  /** Something that this device sent could not be taken in, or not in full: the two must compare heads. */
  readonly onGap: (from: DeviceId) => void
  /** Bytes of updates after which the document is made anew; 1 MB unless given. */
  readonly maxGrowth?: number
}

/** A device in the room. `send` takes messages for the same seat at the other end, in order. */
export interface LivePeer {
  readonly device: DeviceId
  readonly send: (message: Uint8Array) => Promise<void>
}

export interface LiveSeat {
  /**
   * A message of the seat at the other end. Resolves when what it brought is stored and handed on.
   * @throws RangeError for what is no message of a live document @throws NotSavedError
   */
  receive(message: Uint8Array): Promise<void>
  leave(): void
}

/** What is recorded while devices are connected, carried at once: a Y.Doc of the open segments in the hands of y-webrtc. */
export interface Live {
  /** Something of an open segment is on disk here: recorded in any tab, or brought by an exchange. Others are let pass. */
  applyLocal(update: SegmentUpdate): Promise<void>
  /** A device that is connected, proven, and was equal a moment ago. */
  join(peer: LivePeer): LiveSeat
  close(): void
}

const MAX_GROWTH = 1_000_000
/** An update of Yjs that says nothing. */
const NOTHING = Uint8Array.of(0, 0)

/** @throws NotSavedError when the open segments cannot be read */
export async function createLive({ roomName, fill, stored, onGap, maxGrowth = MAX_GROWTH }: LiveDeps): Promise<Live> {
  const seats = new Map<string, { readonly peer: LivePeer; wire: WirePeer }>()
  let isClosed = false
  let rooms = 0
  let seated = 0
  let growth = 0
  let turn: Promise<unknown> = Promise.resolve()

  /** One thing after the other: what is stored first is applied first. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }
  const fillRoom = async ({ doc }: LiveRoom): Promise<void> => {
    for (const { update } of await fill()) if (!crowds(doc, update)) Y.applyUpdate(doc, update)
  }
  const openRoom = async (): Promise<LiveRoom> => {
    rooms += 1
    const opened = await openLiveRoom(`${roomName}/${rooms}`)
    await fillRoom(opened)
    return opened
  }
  const addTo = (to: LiveRoom, name: string, { send }: LivePeer): WirePeer =>
    // A link that closes says so itself.
    to.add(name, { send: (message) => void send(message).catch(() => undefined) })

  let room = await openRoom()

  /** Whatever y-webrtc's document has come to, a new one is as good as what is stored. */
  const rebuild = async (): Promise<void> => {
    const old = room
    const next = await openRoom()
    if (isClosed) return next.close()
    room = next
    growth = 0
    old.close()
    for (const [name, seat] of seats) seat.wire = addTo(room, name, seat.peer)
  }
  /** @param update stored already */
  const apply = async (update: Uint8Array, into: (update: Uint8Array) => void): Promise<void> => {
    if (crowds(room.doc, update)) return
    // The document lacks what the books have: it gets that from there, and this with it.
    if (leavesGap(room.doc, update)) await fillRoom(room)
    else into(update)
  }
  const tidy = async (added: number): Promise<void> => {
    growth += added
    if (!isClosed && (growth > maxGrowth || room.doc.store.pendingStructs !== null)) await rebuild()
  }
  const keep = async (part: SegmentUpdate, from: DeviceId): Promise<boolean> => {
    try {
      await stored(part, from)
      return true
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause
      onGap(from)
      return false
    }
  }
  const receive = async (name: string, from: DeviceId, message: Uint8Array): Promise<void> => {
    const read = readLiveMessage(message)
    if (read.type === 'state') return seats.get(name)?.wire.deliver(message)
    const deliver = (update: Uint8Array): void => {
      const wire = seats.get(name)?.wire
      if (wire) wire.deliver(writeLiveUpdate(update, read.isAnswer))
      // Its sender has gone meanwhile; the others still want it.
      else Y.applyUpdate(room.doc, update)
    }
    const parts = splitBySegment(room.doc, read.update)
    for (const part of parts) {
      if (!(await keep(part, from)) || isClosed) continue
      await apply(part.update, deliver)
    }
    if (parts.length === 0 && read.isAnswer) deliver(NOTHING)
    await tidy(read.isAnswer ? 0 : read.update.length)
  }

  return {
    applyLocal: ({ segment, update }) =>
      inTurn(async () => {
        if (isClosed || !isLiveSegment(segment)) return
        await apply(update, (bytes) => Y.applyUpdate(room.doc, bytes))
        await tidy(update.length)
      }),
    join(peer) {
      seated += 1
      const name = `${peer.device}/${seated}`
      if (!isClosed) seats.set(name, { peer, wire: addTo(room, name, peer) })
      return {
        receive: (message) => inTurn(() => receive(name, peer.device, message)),
        leave() {
          seats.get(name)?.wire.destroy()
          seats.delete(name)
        },
      }
    },
    close() {
      isClosed = true
      seats.clear()
      room.close()
    },
  }
}
