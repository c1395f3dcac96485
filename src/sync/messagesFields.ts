import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { SegmentId } from '../domain/ids.ts'
import { fromHex, toHex } from '../ledger/hex.ts'
import type { SegmentHead } from '../ledger/replica.ts'
import { isSegmentName } from '../ledger/segments.ts'
import { BASE_BYTES } from './wantBeyond.ts'

/*
 * The fields of messages between devices, written and read. What is read was written by a stranger: every length is
 * checked against what is there before anything is made of it.
 */

/** Ten times what five years of daily imports need. */
export const MAX_SEGMENTS = 4_000
const MAX_COUNT = 1_000_000_000
/** Six bytes for each run of the app in the segment: some forty thousand runs. */
const MAX_VECTOR = 256 * 1024
/** A link carries messages of 16 MiB; this leaves room for what stands before the update. */
export const MAX_UPDATE = 16 * 1024 * 1024 - 1024
const SEGMENT_CHARS = 6
const DIGEST_BYTES = 32
/** The last instant that a date can name. */
const MAX_MILLIS = 8.64e15

/** Runs a reader over bytes, all of them. @throws RangeError, and nothing else, for whatever is not as it should be */
export function readStrictly<T>(bytes: Uint8Array, read: (decoder: decoding.Decoder) => T): T {
  const decoder = decoding.createDecoder(bytes)
  let value: T
  try {
    value = read(decoder)
  } catch (cause) {
    if (cause instanceof RangeError) throw cause
    throw new RangeError('message refused: not readable', { cause })
  }
  if (decoder.pos !== bytes.length) throw new RangeError('message refused: something behind it')
  return value
}

/** One byte that is there. */
export function readByte(decoder: decoding.Decoder): number {
  return decoding.readUint8Array(decoder, 1)[0] ?? 0
}

/** A number from 0 to `max`. */
export function readNumber(decoder: decoding.Decoder, max: number = Number.MAX_SAFE_INTEGER): number {
  const number = decoding.readVarUint(decoder)
  if (!(number <= max)) throw new RangeError('message refused: number')
  return number
}

/** Milliseconds since 1970. */
export function readMillis(decoder: decoding.Decoder): number {
  return readNumber(decoder, MAX_MILLIS)
}

/** Bytes behind their length, copied: a view would take all of the message along wherever it is sent. */
export function readBytes(decoder: decoding.Decoder, max: number): Uint8Array {
  return decoding.readUint8Array(decoder, readNumber(decoder, max)).slice()
}

/** A Yjs state vector: clients and how far each has come, each client once. */
export function readVector(decoder: decoding.Decoder): Uint8Array {
  const vector = readBytes(decoder, MAX_VECTOR)
  readStrictly(vector, (inner) => {
    const clients = new Set<number>()
    for (let left = readNumber(inner); left > 0; left -= 1) {
      const client = readNumber(inner)
      if (clients.has(client)) throw new RangeError('message refused: client twice')
      clients.add(client)
      readNumber(inner)
    }
  })
  return vector
}

/** The name of a state that both remember. */
export function readBase(decoder: decoding.Decoder): Uint8Array {
  return decoding.readUint8Array(decoder, BASE_BYTES).slice()
}

export function readUpdate(decoder: decoding.Decoder): Uint8Array {
  return readBytes(decoder, MAX_UPDATE)
}

export function writeText(encoder: encoding.Encoder, text: string): void {
  encoding.writeUint8Array(
    encoder,
    Uint8Array.from(text, (char) => char.charCodeAt(0)),
  )
}

/** Text of one-byte characters whose number is known. */
export function readText(decoder: decoding.Decoder, chars: number): string {
  return String.fromCharCode(...decoding.readUint8Array(decoder, chars))
}

export function readSegment(decoder: decoding.Decoder): SegmentId {
  const name = readText(decoder, SEGMENT_CHARS)
  if (!isSegmentName(name)) throw new RangeError('message refused: segment')
  return name
}

export function writeHeads(encoder: encoding.Encoder, heads: readonly SegmentHead[]): void {
  encoding.writeVarUint(encoder, heads.length)
  for (const { segment, digest, count } of heads) {
    writeText(encoder, segment)
    encoding.writeUint8Array(encoder, fromHex(digest))
    encoding.writeVarUint(encoder, count)
  }
}

/** One head for each segment, as many as a business can have. */
export function readHeads(decoder: decoding.Decoder): SegmentHead[] {
  const length = readNumber(decoder, MAX_SEGMENTS)
  const heads: SegmentHead[] = []
  const seen = new Set<SegmentId>()
  for (let i = 0; i < length; i += 1) {
    const segment = readSegment(decoder)
    if (seen.has(segment)) throw new RangeError('message refused: segment twice')
    seen.add(segment)
    const digest = toHex(decoding.readUint8Array(decoder, DIGEST_BYTES))
    heads.push({ segment, digest, count: readNumber(decoder, MAX_COUNT) })
  }
  return heads
}
