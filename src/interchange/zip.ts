import { err, ok, type Result } from '../domain/result.ts'
import { inflate, joined } from './inflate.ts'

/*
 * ZIP, as far as office files need it (PKWARE APPNOTE 4.3: end of central directory, central directory, local header).
 */

export type ZipError =
  | { readonly type: 'file-damaged' }
  | { readonly type: 'file-too-large'; readonly maxBytes: number }

export interface ZipLimits {
  readonly maxEntries: number
  /** Of everything that is unpacked, together. */
  readonly maxBytes: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const MAX_COMMENT = 0xffff

function findEnd(view: DataView): number | undefined {
  const from = view.byteLength - END_SIZE
  for (let at = from; at >= 0 && at >= from - MAX_COMMENT; at--) if (view.getUint32(at, true) === END) return at
  return undefined
}

/** One file of an archive, not yet unpacked. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packedSize: number
  /** Where its own header is. */
  readonly local: number
}

/** What is in an archive, folders too (their names end in a slash). */
export function listZip(bytes: Uint8Array, limits: ZipLimits): Result<readonly ZipEntry[], ZipError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: ZipEntry[] = []
  const decoder = new TextDecoder()
  try {
    const end = findEnd(view)
    if (end === undefined) return err({ type: 'file-damaged' })
    const count = view.getUint16(end + 10, true)
    if (count > limits.maxEntries) return err({ type: 'file-too-large', maxBytes: limits.maxBytes })
    let at = view.getUint32(end + 16, true)
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== CENTRAL) return err({ type: 'file-damaged' })
      const method = view.getUint16(at + 10, true)
      const packedSize = view.getUint32(at + 20, true)
      const nameSize = view.getUint16(at + 28, true)
      const local = view.getUint32(at + 42, true)
      const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameSize))
      at += 46 + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
      entries.push({ name, method, packedSize, local })
    }
  } catch {
    // An offset that points outside the file.
    return err({ type: 'file-damaged' })
  }
  return ok(entries)
}

/** The content of one file of an archive; not more than `maxBytes` of it. */
export async function unpackEntry(
  bytes: Uint8Array,
  { method, packedSize, local }: ZipEntry,
  maxBytes: number,
): Promise<Uint8Array | 'damaged' | 'too-large'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (view.getUint32(local, true) !== LOCAL) return 'damaged'
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const packed = bytes.subarray(start, start + packedSize)
    const content = method === 0 ? packed : method === 8 ? await inflate(packed, 'deflate-raw', maxBytes) : 'damaged'
    if (typeof content === 'string' || packed.length !== packedSize) {
      return content === 'too-large' ? 'too-large' : 'damaged'
    }
    return content.length > maxBytes ? 'too-large' : content
  } catch {
    return 'damaged'
  }
}

/**
 * Unpacks the wanted entries of an archive.
 * @returns contents by name
 */
export async function unzip(
  bytes: Uint8Array,
  limits: ZipLimits,
  wanted: (name: string) => boolean,
): Promise<Result<Map<string, Uint8Array>, ZipError>> {
  const entries = listZip(bytes, limits)
  if (!entries.ok) return entries
  const files = new Map<string, Uint8Array>()
  let room = limits.maxBytes
  for (const entry of entries.value) {
    if (!wanted(entry.name)) continue
    const content = await unpackEntry(bytes, entry, room)
    if (content === 'damaged') return err({ type: 'file-damaged' })
    if (content === 'too-large') return err({ type: 'file-too-large', maxBytes: limits.maxBytes })
    room -= content.length
    files.set(entry.name, content)
  }
  return ok(files)
}

/** An archive of the files, not compressed and without check sums: for handing on within the app only. */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const [name, content] of files) {
    const nameBytes = new TextEncoder().encode(name)
    const local = new DataView(new ArrayBuffer(30))
    local.setUint32(0, LOCAL, true)
    local.setUint16(4, 20, true)
    local.setUint32(18, content.length, true)
    local.setUint32(22, content.length, true)
    local.setUint16(26, nameBytes.length, true)
    locals.push(new Uint8Array(local.buffer), nameBytes, content)
    const entry = new DataView(new ArrayBuffer(46))
    entry.setUint32(0, CENTRAL, true)
    entry.setUint16(6, 20, true)
    entry.setUint32(20, content.length, true)
    entry.setUint32(24, content.length, true)
    entry.setUint16(28, nameBytes.length, true)
    entry.setUint32(42, offset, true)
    central.push(new Uint8Array(entry.buffer), nameBytes)
    offset += 30 + nameBytes.length + content.length
  }
  const directory = joined(central)
  const end = new DataView(new ArrayBuffer(END_SIZE))
  end.setUint32(0, END, true)
  end.setUint16(8, files.size, true)
  end.setUint16(10, files.size, true)
  end.setUint32(12, directory.length, true)
  end.setUint32(16, offset, true)
  return joined([...locals, directory, new Uint8Array(end.buffer)])
}
