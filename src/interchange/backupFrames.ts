/** The bytes behind their length (32 bits, big end first). */
export function frame(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const framed = new Uint8Array(4 + bytes.length)
  new DataView(framed.buffer).setUint32(0, bytes.length)
  framed.set(bytes, 4)
  return framed
}

/** @returns the frames, or `undefined` when they do not fill the bytes exactly */
export function framesOf(bytes: Uint8Array): Uint8Array[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const frames: Uint8Array[] = []
  let at = 0
  while (at < bytes.length) {
    if (at + 4 > bytes.length) return undefined
    const end = at + 4 + view.getUint32(at)
    if (end > bytes.length) return undefined
    frames.push(bytes.slice(at + 4, end))
    at = end
  }
  return frames
}
