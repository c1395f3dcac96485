import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { fromHex, toHex } from '../ledger/hex.ts'
import { readByte, readBytes, readNumber, readStrictly } from './messagesFields.ts'

/*
 * What two devices say about the bytes of attachments. A blob is asked for in slices, so that a fact that is recorded
 * meanwhile waits for one slice at most.
 */

export type BlobMessage =
  /** Asks for a slice of a blob. */
  | { readonly type: 'want'; readonly sha256: string; readonly offset: number }
  | { readonly type: 'slice'; readonly sha256: string; readonly offset: number; readonly bytes: Uint8Array }
  /** What was asked for is not here. */
  | { readonly type: 'absent'; readonly sha256: string }
  /** It is here from now on. */
  | { readonly type: 'have'; readonly sha256: string }

/** First byte of each: those of the exchange begin with 1 to 7 (messages.ts), live ones with 0. */
export const BLOB_LANE = 8
/** Half a second on a slow line. */
export const SLICE_BYTES = 64 * 1024
/** More than any device keeps in one blob. */
const MAX_OFFSET = 16 * 1024 * 1024
const HASH_BYTES = 32
const WANT = 1
const SLICE = 2
const ABSENT = 3
const HAVE = 4

/** The bytes of a message. */
export function writeBlobMessage(message: BlobMessage): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeUint8(encoder, BLOB_LANE)
    encoding.writeUint8(encoder, { want: WANT, slice: SLICE, absent: ABSENT, have: HAVE }[message.type])
    encoding.writeUint8Array(encoder, fromHex(message.sha256))
    if (message.type === 'want' || message.type === 'slice') encoding.writeVarUint(encoder, message.offset)
    if (message.type === 'slice') encoding.writeVarUint8Array(encoder, message.bytes)
  })
}

/** Reads a stranger's bytes. @throws RangeError for what is no message, and nothing else */
export function readBlobMessage(bytes: Uint8Array): BlobMessage {
  return readStrictly(bytes, (decoder): BlobMessage => {
    if (readByte(decoder) !== BLOB_LANE) throw new RangeError('message refused: no blob')
    const type = readByte(decoder)
    const sha256 = toHex(decoding.readUint8Array(decoder, HASH_BYTES))
    switch (type) {
      case WANT:
        return { type: 'want', sha256, offset: readNumber(decoder, MAX_OFFSET) }
      case SLICE:
        return {
          type: 'slice',
          sha256,
          offset: readNumber(decoder, MAX_OFFSET),
          bytes: readBytes(decoder, SLICE_BYTES),
        }
      case ABSENT:
        return { type: 'absent', sha256 }
      case HAVE:
        return { type: 'have', sha256 }
      default:
        throw new RangeError('message refused: unknown')
    }
  })
}
