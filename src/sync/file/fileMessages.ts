import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { isDeviceId, type DeviceId } from '../../domain/ids.ts'
import { MAX_BLOB_BYTES } from '../../domain/attachment.ts'
import { fromHex, toHex } from '../../ledger/hex.ts'
import { concat, textBytes } from '../bytes.ts'
import type { Heads } from '../messages.ts'
import { readMessage } from '../messages.ts'
import { readByte, readNumber, readStrictly, readText, writeText } from '../messagesFields.ts'
import { sha256 } from '../../platform/subtle.ts'
import { readParts, type FilePart } from './filePart.ts'
import type { FilePhoto } from './filePhotos.ts'

/*
 * The messages in a file, each behind its length: AUTHOR, HEADS, a FILE_PART for each segment of which it carries
 * something, a FILE_PHOTO for each photo that goes along, SIGNATURE. The signature is over all messages before it, and the header of the file.
 * Before the FILE_PART of a month that is too large for one message stand the parts that it builds on (filePart.ts).
 */

export interface FileMessages {
  readonly author: DeviceId
  readonly heads: Heads
  readonly parts: readonly FilePart[]
  readonly photos: readonly FilePhoto[]
  readonly signature: Uint8Array
  /** What the signature is over. */
  readonly signed: Uint8Array
}

const AUTHOR = 10
const SIGNATURE = 12
const FILE_PHOTO = 13
const HASH_BYTES = 32
const SIGNATURE_BYTES = 64
const DEVICE_CHARS = 16

export function writeAuthor(author: DeviceId): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeUint8(encoder, AUTHOR)
    writeText(encoder, author)
  })
}

export function writePhoto(photo: FilePhoto): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeUint8(encoder, FILE_PHOTO)
    encoding.writeUint8Array(encoder, fromHex(photo.sha256))
    encoding.writeVarUint8Array(encoder, photo.bytes)
  })
}

export function writeSignature(signature: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(SIGNATURE), signature)
}

/** A message behind its length. */
export function framed(message: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => encoding.writeVarUint8Array(encoder, message))
}

/** What an author signs: the header of the file and a hash of every message before the signature, in order. */
export function signedBytes(header: Uint8Array, hashes: readonly Uint8Array[]): Uint8Array {
  return concat(textBytes('al-dia/file/2\n'), header, ...hashes)
}

/**
 * Takes the content of a file apart; nothing of it is believed yet.
 * @throws RangeError for anything that is not as `prepareChanges` writes it
 */
export async function readMessages(header: Uint8Array, content: Uint8Array): Promise<FileMessages> {
  const messages = readStrictly(content, (decoder) => {
    const list: Uint8Array[] = []
    while (decoding.hasContent(decoder)) list.push(decoding.readVarUint8Array(decoder))
    return list
  })
  const [author, heads, ...rest] = messages
  const signature = rest.pop()
  if (!author || !heads || !signature) throw new RangeError('file refused: incomplete')
  const said = readMessage(heads)
  if (said.type !== 'heads') throw new RangeError(`file refused: ${said.type}`)
  const isPhoto = (message: Uint8Array): boolean => message[0] === FILE_PHOTO
  const parts = readParts(rest.filter((message) => !isPhoto(message)))
  const hashes: Uint8Array[] = []
  for (const message of messages.slice(0, -1)) hashes.push(await sha256(message))
  return {
    author: readAuthor(author),
    heads: said,
    parts,
    photos: rest.filter(isPhoto).map(readPhoto),
    signature: readSignature(signature),
    signed: signedBytes(header, hashes),
  }
}

function readAuthor(message: Uint8Array): DeviceId {
  return readStrictly(message, (decoder) => {
    if (readByte(decoder) !== AUTHOR) throw new RangeError('file refused: no author')
    const device = readText(decoder, DEVICE_CHARS)
    if (!isDeviceId(device)) throw new RangeError('file refused: author')
    return device
  })
}

function readPhoto(message: Uint8Array): FilePhoto {
  return readStrictly(message, (decoder) => {
    readByte(decoder)
    const name = toHex(decoding.readUint8Array(decoder, HASH_BYTES))
    return { sha256: name, bytes: decoding.readUint8Array(decoder, readNumber(decoder, MAX_BLOB_BYTES)) }
  })
}

function readSignature(message: Uint8Array): Uint8Array {
  return readStrictly(message, (decoder) => {
    if (readByte(decoder) !== SIGNATURE) throw new RangeError('file refused: no signature')
    return decoding.readUint8Array(decoder, SIGNATURE_BYTES).slice()
  })
}
