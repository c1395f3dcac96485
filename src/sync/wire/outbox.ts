import { CHUNK, costOf, LANES, MAX_MESSAGE, WINDOW, writeChunk, type Lane } from './chunk.ts'
import { pack, type Packed } from './pack.ts'

/** Messages that wait to go, and the rule of whose turn it is. */
export interface Outbox {
  /** Resolves when the last chunk was taken out. @throws RangeError over 16 MiB @throws Error when it is closed before */
  add(message: Uint8Array, lane: Lane): Promise<void>
  /** The next frame; undefined while there is nothing that may go. */
  next(): Uint8Array | undefined
  /** The other end took messages that cost so much. @throws RangeError for more than it was sent */
  credit(lane: Lane, cost: number): void
  close(reason: string): void
}

interface Waiting {
  packed?: Packed
  sent: number
  readonly resolve: () => void
  readonly reject: (cause: Error) => void
}

/** @param ready called when `next` may have something that it did not have before */
export function createOutbox(ready: () => void): Outbox {
  const queues: Readonly<Record<Lane, Waiting[]>> = { bulk: [], urgent: [] }
  /** Sent and not yet taken at the other end. */
  const untaken: Record<Lane, number> = { bulk: 0, urgent: 0 }
  /** One message after the other in each lane, so that only what goes next is held twice. */
  const packing: Record<Lane, Promise<unknown>> = { bulk: Promise.resolve(), urgent: Promise.resolve() }
  let closed: string | undefined

  const mayStart = (lane: Lane, length: number): boolean =>
    untaken[lane] === 0 || untaken[lane] + costOf(length) <= WINDOW

  const chunkOf = (lane: Lane): Uint8Array | undefined => {
    const message = queues[lane][0]
    if (!message?.packed) return undefined
    const { bytes, isPacked } = message.packed
    const isFirst = message.sent === 0
    if (isFirst) {
      if (!mayStart(lane, bytes.length)) return undefined
      untaken[lane] += costOf(bytes.length)
    }
    const payload = bytes.subarray(message.sent, message.sent + CHUNK)
    message.sent += payload.length
    if (message.sent === bytes.length) {
      queues[lane].shift()
      message.resolve()
    }
    return writeChunk({ lane, payload, ...(isFirst && { start: { length: bytes.length, isPacked } }) })
  }

  return {
    async add(message, lane) {
      if (message.length > MAX_MESSAGE) throw new RangeError('message too large')
      if (closed !== undefined) throw new Error(`closed: ${closed}`)
      // It has its place before it is packed, so that messages of a lane never change places.
      const left = new Promise<void>((resolve, reject) => {
        const waiting: Waiting = { sent: 0, resolve, reject }
        queues[lane].push(waiting)
        packing[lane] = packing[lane].then(async () => {
          if (closed !== undefined) return
          // Out of memory for compressing: it goes as it is.
          waiting.packed = await pack(message).catch(() => ({ bytes: message, isPacked: false }))
          ready()
        })
      })
      await left
    },
    next: () => (closed === undefined ? (chunkOf('urgent') ?? chunkOf('bulk')) : undefined),
    credit(lane, cost) {
      if (cost > untaken[lane]) throw new RangeError('credit for what was not sent')
      untaken[lane] -= cost
      ready()
    },
    close(reason) {
      closed ??= reason
      for (const lane of LANES) {
        for (const { reject } of queues[lane].splice(0)) reject(new Error(`closed: ${closed}`))
      }
    },
  }
}
