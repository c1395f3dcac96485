/** Reads a stranger's bytes one field after the other. Every reading past the end is a RangeError. */
export interface ByteReader {
  /** @throws RangeError */
  byte(): number
  /** @throws RangeError */
  take(count: number): Uint8Array
  /** @throws RangeError when something follows */
  end(): void
}

export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0
  const take = (count: number): Uint8Array => {
    if (at + count > bytes.length) throw new RangeError('code refused: too short')
    at += count
    return bytes.slice(at - count, at)
  }
  return {
    byte: () => take(1)[0] ?? 0,
    take,
    end() {
      if (at !== bytes.length) throw new RangeError('code refused: something follows')
    },
  }
}
