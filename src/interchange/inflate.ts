/** Why compressed bytes were not taken. */
export type InflateError = 'too-large' | 'damaged'

/**
 * Unpacks in memory, and stops as soon as more than `maxBytes` come out: a few bytes can stand for gigabytes.
 * @param format `gzip`, `deflate-raw` as in a ZIP, or `deflate` as in a PDF
 */
export async function inflate(
  packed: Uint8Array,
  format: 'gzip' | 'deflate' | 'deflate-raw',
  maxBytes: number,
): Promise<Uint8Array | InflateError> {
  const stream = new DecompressionStream(format)
  const writer = stream.writable.getWriter()
  // Fails together with the reader, which is where it is dealt with.
  writer
    .write(packed as Uint8Array<ArrayBuffer>)
    .then(() => writer.close())
    .catch(() => undefined)
  const reader = stream.readable.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length
      if (size > maxBytes) {
        await reader.cancel().catch(() => undefined)
        return 'too-large'
      }
      parts.push(part.value)
    }
  } catch {
    return 'damaged'
  }
  return joined(parts)
}

/** One array of many. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
