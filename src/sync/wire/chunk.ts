/** Most payload bytes of a frame; every chunk but the last of a message is full. */
export const CHUNK = 16 * 1024
/** Largest message, packed and unpacked. */
export const MAX_MESSAGE = 16 * 1024 * 1024
/** What may be under way and not yet taken at the other end, in each lane; a single larger message may go all the same. */
export const WINDOW = 8 * 1024 * 1024
/** What a message costs besides its bytes, so that ten million empty ones are not free. */
export const MESSAGE_COST = 256

/** Small messages that somebody waits for have a lane of their own, and overtake between two chunks. */
export type Lane = 'bulk' | 'urgent'
export const LANES: readonly Lane[] = ['bulk', 'urgent']

export interface Chunk {
  readonly type: 'chunk'
  readonly lane: Lane
  /** Set in the first chunk of a message: what its bytes will be. */
  readonly start?: { readonly length: number; readonly isPacked: boolean }
  readonly payload: Uint8Array
}

/** The receiver has taken messages of this lane that cost so much: as much more may come. */
export interface Credit {
  readonly type: 'credit'
  readonly lane: Lane
  readonly cost: number
}

const CHUNK_FRAME = 1
const CREDIT_FRAME = 2
const URGENT = 1
const FIRST = 2
const PACKED = 4

export function writeChunk({ lane, start, payload }: Omit<Chunk, 'type'>): Uint8Array {
  const head = start ? 6 : 2
  const frame = new Uint8Array(head + payload.length)
  frame[0] = CHUNK_FRAME
  frame[1] = (lane === 'urgent' ? URGENT : 0) | (start ? FIRST : 0) | (start?.isPacked === true ? PACKED : 0)
  if (start) new DataView(frame.buffer).setUint32(2, start.length)
  frame.set(payload, head)
  return frame
}

export function writeCredit({ lane, cost }: Omit<Credit, 'type'>): Uint8Array {
  const frame = new Uint8Array(6)
  frame[0] = CREDIT_FRAME
  frame[1] = lane === 'urgent' ? URGENT : 0
  new DataView(frame.buffer).setUint32(2, cost)
  return frame
}

/** @throws RangeError for what is no frame of a link */
export function readFrame(frame: Uint8Array): Chunk | Credit {
  const [kind, flags = 255] = frame
  const lane: Lane = (flags & URGENT) === 0 ? 'bulk' : 'urgent'
  const number = (): number => {
    if (frame.length < 6) throw new RangeError('frame too short')
    return new DataView(frame.buffer, frame.byteOffset).getUint32(2)
  }
  if (kind === CREDIT_FRAME && flags <= URGENT && frame.length === 6) return { type: 'credit', lane, cost: number() }
  if (kind !== CHUNK_FRAME || flags > (URGENT | FIRST | PACKED)) throw new RangeError('no frame')
  if ((flags & FIRST) === 0) {
    if ((flags & PACKED) !== 0) throw new RangeError('no frame')
    return { type: 'chunk', lane, payload: frame.subarray(2) }
  }
  const start = { length: number(), isPacked: (flags & PACKED) !== 0 }
  return { type: 'chunk', lane, start, payload: frame.subarray(6) }
}

/** What a message of this many bytes takes up at the other end until it is taken. */
export function costOf(length: number): number {
  return length + MESSAGE_COST
}
