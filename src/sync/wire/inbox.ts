import { concat } from '../bytes.ts'
import { CHUNK, costOf, MAX_MESSAGE, WINDOW, type Chunk, type Lane } from './chunk.ts'
import { unpack } from './pack.ts'

/** A message whose bytes are all there. */
export interface Complete {
  readonly lane: Lane
  readonly cost: number
  /** Its bytes, unpacked. @throws RangeError when it is damaged, or larger than a message may be */
  read(): Promise<Uint8Array>
}

/** Puts a stranger's chunks together, and says when they are not what was agreed. */
export interface Inbox {
  /** @returns the message that this chunk completes @throws RangeError for a violation: the link ends */
  take(chunk: Chunk): Complete | undefined
  /** A message was taken by its listener: there is room for as much again. */
  release(message: Complete): void
}

interface Open {
  readonly length: number
  readonly isPacked: boolean
  /** Kept as they came: nothing is allocated because somebody announced it. */
  readonly parts: Uint8Array[]
  got: number
}

/** At most one message is open in each lane, and what waits to be taken is bounded in each. */
export function createInbox(): Inbox {
  const open: Record<Lane, Open | undefined> = { bulk: undefined, urgent: undefined }
  const waiting: Record<Lane, number> = { bulk: 0, urgent: 0 }

  const begin = (lane: Lane, { length, isPacked }: NonNullable<Chunk['start']>): Open => {
    if (open[lane]) throw new RangeError('two messages at once')
    if (length > MAX_MESSAGE) throw new RangeError('message too large')
    const cost = costOf(length)
    if (waiting[lane] > 0 && waiting[lane] + cost > WINDOW) throw new RangeError('too much at once')
    waiting[lane] += cost
    return { length, isPacked, parts: [], got: 0 }
  }

  return {
    take({ lane, start, payload }) {
      const message = start ? begin(lane, start) : open[lane]
      if (!message) throw new RangeError('chunk without a start')
      const left = message.length - message.got
      if (payload.length !== Math.min(left, CHUNK)) throw new RangeError('chunk of another size')
      message.got += payload.length
      message.parts.push(payload)
      const isComplete = message.got === message.length
      open[lane] = isComplete ? undefined : message
      if (!isComplete) return undefined
      const { length, isPacked, parts } = message
      return {
        lane,
        cost: costOf(length),
        read: () => (isPacked ? unpack(parts, MAX_MESSAGE) : Promise.resolve(concat(...parts))),
      }
    },
    release({ lane, cost }) {
      waiting[lane] -= cost
    },
  }
}
