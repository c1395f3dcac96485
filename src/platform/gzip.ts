/** Compresses what comes, piece by piece: no more than one piece is in memory beside the result. @throws what making the pieces throws */
export async function gzip(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream('gzip')
  const writer = writable.getWriter()
  const packed = new Response(readable).arrayBuffer()
  try {
    for await (const piece of pieces) await writer.write(piece as Uint8Array<ArrayBuffer>)
    await writer.close()
  } catch (error) {
    await writer.abort(error).catch(() => undefined)
    await packed.catch(() => undefined)
    throw error
  }
  return new Uint8Array(await packed)
}

/**
 * Unpacks, and stops as soon as more than `most` bytes come out: a few bytes can stand for gigabytes.
 * @returns undefined for what is damaged, or too large
 */
export async function gunzip(packed: Uint8Array, most: number): Promise<Uint8Array | undefined> {
  const { readable, writable } = new DecompressionStream('gzip')
  const writer = writable.getWriter()
  // Fails together with the reader, which is where it is dealt with.
  writer
    .write(packed as Uint8Array<ArrayBuffer>)
    .then(() => writer.close())
    .catch(() => undefined)
  const reader = readable.getReader()
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      size += piece.value.length
      if (size > most) {
        await reader.cancel()
        return undefined
      }
      pieces.push(piece.value)
    }
  } catch {
    return undefined
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
