import type { Day } from '../domain/day.ts'
import { joined } from './inflate.ts'

/*
 * Writing ZIP (PKWARE APPNOTE 4.3) for other programs to open: check sums, names in UTF-8, and one day for every file, so
 * that the same files make the same archive. Compressed is only what gains by it: PDFs are already.
 */

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const VERSION = 20
/** Bit 11: the name is UTF-8. */
const UTF8 = 0x0800
const STORED = 0
const DEFLATED = 8
/** 12:00:00 */
const NOON = 12 << 11
/** Above it the format needs its 64-bit form, which few phones read. */
const MOST_BYTES = 0xffffffff
const MOST_FILES = 0xffff

/** A file as it stands in the archive. */
interface Packed {
  readonly name: string
  readonly method: typeof STORED | typeof DEFLATED
  readonly bytes: Uint8Array
  readonly crc: number
  /** Unpacked. */
  readonly size: number
}

/**
 * An archive of the files in the order given, dated at noon of a day, as they are.
 * @throws RangeError for more than 65,535 files or 4 GB
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>, on: Day): Uint8Array<ArrayBuffer> {
  return archiveOf(
    [...files].map(([name, bytes]) => ({ name, method: STORED, bytes, crc: crc32(bytes), size: bytes.length })),
    on,
  )
}

/**
 * As `zipOf`, each file compressed. By the browser itself: no worker is made of a blob for it, which a content security
 * policy would forbid.
 * @throws RangeError for more than 65,535 files or 4 GB
 */
export async function deflatedZip(files: ReadonlyMap<string, Uint8Array>, on: Day): Promise<Uint8Array<ArrayBuffer>> {
  const packed: Packed[] = []
  for (const [name, bytes] of files) {
    const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'))
    packed.push({
      name,
      method: DEFLATED,
      // oxlint-disable-next-line no-await-in-loop -- one at a time is in memory twice
      bytes: new Uint8Array(await new Response(stream).arrayBuffer()),
      crc: crc32(bytes),
      size: bytes.length,
    })
  }
  return archiveOf(packed, on)
}

function archiveOf(files: readonly Packed[], on: Day): Uint8Array<ArrayBuffer> {
  if (files.length > MOST_FILES) throw new RangeError('too many files for a ZIP')
  const date = dosDate(on)
  const parts: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const { name, method, bytes, crc, size } of files) {
    const nameBytes = new TextEncoder().encode(name)
    const about = { method, crc, size, packedSize: bytes.length, nameSize: nameBytes.length, date }
    parts.push(localHeader(about), nameBytes, bytes)
    central.push(centralHeader(about, offset), nameBytes)
    offset += 30 + nameBytes.length + bytes.length
  }
  const directory = joined(central)
  if (offset + directory.length > MOST_BYTES) throw new RangeError('too large for a ZIP')
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, END, true)
  end.setUint16(8, files.length, true)
  end.setUint16(10, files.length, true)
  end.setUint32(12, directory.length, true)
  end.setUint32(16, offset, true)
  return joined([...parts, directory, new Uint8Array(end.buffer)])
}

interface Entry {
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly packedSize: number
  readonly nameSize: number
  readonly date: number
}

/** What both headers say alike, from the version needed on. */
function setCommon(view: DataView, at: number, { method, crc, size, packedSize, nameSize, date }: Entry): void {
  view.setUint16(at, VERSION, true)
  view.setUint16(at + 2, UTF8, true)
  view.setUint16(at + 4, method, true)
  view.setUint16(at + 6, NOON, true)
  view.setUint16(at + 8, date, true)
  view.setUint32(at + 10, crc, true)
  view.setUint32(at + 14, packedSize, true)
  view.setUint32(at + 18, size, true)
  view.setUint16(at + 22, nameSize, true)
}

function localHeader(entry: Entry): Uint8Array {
  const view = new DataView(new ArrayBuffer(30))
  view.setUint32(0, LOCAL, true)
  setCommon(view, 4, entry)
  return new Uint8Array(view.buffer)
}

function centralHeader(entry: Entry, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(46))
  view.setUint32(0, CENTRAL, true)
  view.setUint16(4, VERSION, true)
  setCommon(view, 6, entry)
  view.setUint32(42, offset, true)
  return new Uint8Array(view.buffer)
}

/** Years since 1980, month and day. */
function dosDate(on: Day): number {
  const [year = 1980, month = 1, dayOfMonth = 1] = on.split('-').map(Number)
  return (Math.max(0, year - 1980) << 9) | (month << 5) | dayOfMonth
}

const CRC_TABLE: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
