import { joined } from './inflate.ts'

/** The bytes behind their length (32 bits, big end first). */
export function frame(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const framed = new Uint8Array(4 + bytes.length)
  new DataView(framed.buffer).setUint32(0, bytes.length)
  framed.set(bytes, 4)
  return framed
}

/** Frames that do not fill the bytes exactly, or more bytes than are taken. */
export class FramesError extends Error {
  readonly reason: 'damaged' | 'too-large'
  constructor(reason: 'damaged' | 'too-large') {
    super(reason)
    this.reason = reason
  }
}

/**
 * The frames of a stream, one at a time.
 * @param maxBytes of all together
 * @throws FramesError as soon as it is known
 */
export async function* framesOf(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let length = 0
  let total = 0
  let needed = 4
  let inHead = true
  for await (const chunk of chunks) {
    total += chunk.length
    if (total > maxBytes) throw new FramesError('too-large')
    held.push(chunk)
    length += chunk.length
    if (length < needed) continue
    let rest: Uint8Array = joined(held)
    while (rest.length >= needed) {
      const part = rest.subarray(0, needed)
      rest = rest.subarray(needed)
      if (inHead) needed = new DataView(part.buffer, part.byteOffset, 4).getUint32(0)
      else {
        needed = 4
        yield part.slice()
      }
      inHead = !inHead
      if (!inHead && needed > maxBytes) throw new FramesError('too-large')
    }
    held = [rest]
    length = rest.length
  }
  if (length > 0 || !inHead) throw new FramesError('damaged')
}
