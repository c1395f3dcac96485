import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { SegmentId } from '../../domain/ids.ts'
import {
  MAX_UPDATE,
  readByte,
  readNumber,
  readSegment,
  readStrictly,
  readVector,
  writeText,
} from '../messagesFields.ts'

/*
 * A segment in a file: one FILE_PART. A month that is too large for one message stands in several: each but the last is
 * a FILE_MORE with its number and how many there are, the last is the FILE_PART, and nothing of another segment is between.
 */

/** What a segment has beyond what the receiver was known to have. */
export interface FilePart {
  readonly segment: SegmentId
  /** State vector that the first of the updates builds on. */
  readonly base: Uint8Array
  /** How far the sender has come itself. */
  readonly vector: Uint8Array
  /** Each builds on those before it. */
  readonly updates: readonly Uint8Array[]
}

/** A part after which the same segment goes on. */
interface More {
  readonly segment: SegmentId
  /** From 0 on. */
  readonly number: number
  readonly of: number
  readonly update: Uint8Array
}

const FILE_PART = 11
const FILE_MORE = 14

/** The messages of one segment, one at a time. */
export function* writePart({ segment, base, vector, updates }: FilePart): Generator<Uint8Array> {
  const of = updates.length
  for (const [number, update] of updates.entries()) {
    yield encoding.encode((encoder) => {
      const isLast = number === of - 1
      encoding.writeUint8(encoder, isLast ? FILE_PART : FILE_MORE)
      writeText(encoder, segment)
      if (isLast) {
        encoding.writeVarUint8Array(encoder, base)
        encoding.writeVarUint8Array(encoder, vector)
      } else {
        encoding.writeVarUint(encoder, number)
        encoding.writeVarUint(encoder, of)
      }
      encoding.writeVarUint8Array(encoder, update)
    })
  }
}

/** The segments of a file, each whole and once. @throws RangeError for anything else */
export function readParts(messages: readonly Uint8Array[]): readonly FilePart[] {
  const parts = new Map<SegmentId, FilePart>()
  let begun: More[] = []
  for (const message of messages) {
    if (message[0] === FILE_MORE) {
      const more = readMore(message)
      // Of which segment, and how many, the last one settles.
      if (more.number !== begun.length) throw new RangeError('file refused: order of parts')
      begun.push(more)
    } else {
      const part = readLast(message, begun)
      if (parts.has(part.segment)) throw new RangeError('file refused: twice')
      parts.set(part.segment, part)
      begun = []
    }
  }
  if (begun.length > 0) throw new RangeError('file refused: part of a month')
  return [...parts.values()]
}

function readMore(message: Uint8Array): More {
  return readStrictly(message, (decoder) => {
    readByte(decoder)
    const segment = readSegment(decoder)
    return { segment, number: readNumber(decoder), of: readNumber(decoder), update: readView(decoder) }
  })
}

function readLast(message: Uint8Array, before: readonly More[]): FilePart {
  return readStrictly(message, (decoder) => {
    if (readByte(decoder) !== FILE_PART) throw new RangeError('file refused: no part')
    const segment = readSegment(decoder)
    const isLast = before.every((more) => more.segment === segment && more.of === before.length + 1)
    if (!isLast) throw new RangeError('file refused: order of parts')
    const [base, vector] = [readVector(decoder), readVector(decoder)]
    return { segment, base, vector, updates: [...before.map(({ update }) => update), readView(decoder)] }
  })
}

/** A view: the whole content is in memory already, and one part of it is copied at a time. */
function readView(decoder: decoding.Decoder): Uint8Array {
  return decoding.readUint8Array(decoder, readNumber(decoder, MAX_UPDATE))
}
