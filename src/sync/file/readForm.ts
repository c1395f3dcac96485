import type { ChangesFileError } from '../../domain/deviceStatus.ts'
import { err, ok, type Result } from '../../domain/result.ts'
import type { Later } from '../../platform/later.ts'
import { fromBase64, isBlank } from './base64Text.ts'
import { formatOf } from './container.ts'

/** Far above the copy of a large business; more is not read at all. */
const MOST_BYTES = 384 * 1024 * 1024
/** Enough to see what it is, with some blank lines before it. */
const START_BYTES = 256
/** Of base64, for the bytes that name the format. */
const START_CHARS = 8

/**
 * The bytes of a file of changes, from whatever form it arrived in: as it was made, or as text, with the marks and line
 * breaks that programs add. What it is called says nothing.
 */
export async function readForm(file: Blob, later: Later): Promise<Result<Uint8Array, ChangesFileError>> {
  if (file.size > MOST_BYTES) return err({ type: 'not-our-file' })
  const start = new Uint8Array(await file.slice(0, START_BYTES).arrayBuffer())
  if (formatOf(start) !== undefined) return ok(new Uint8Array(await file.arrayBuffer()))
  const first = asText(start)
    .filter((code) => !isBlank(code))
    .subarray(0, START_CHARS)
  const begun = await fromBase64(first, later)
  const format = begun && formatOf(begun)
  if (format === undefined) return err({ type: 'not-our-file' })
  if (format === 'newer') return err({ type: 'newer-app' })
  const bytes = await fromBase64(asText(new Uint8Array(await file.arrayBuffer())), later)
  return bytes ? ok(bytes) : err({ type: 'damaged-file' })
}

/** One byte for each character: without the mark at the start, and out of the two bytes of UTF-16. */
function asText(bytes: Uint8Array): Uint8Array {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return bytes.subarray(3)
  if (a === 0xff && b === 0xfe) return bytes.subarray(2).filter((_, i) => i % 2 === 0)
  if (a === 0xfe && b === 0xff) return bytes.subarray(2).filter((_, i) => i % 2 === 1)
  return bytes
}
