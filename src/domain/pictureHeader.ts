/** What the first bytes of a picture say of it. */
export interface PictureHeader {
  readonly type: 'image/png' | 'image/jpeg'
  /** In pixels, at least one. */
  readonly width: number
  readonly height: number
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]

/** Kind and size of a PNG (W3C PNG, IHDR) or a JPEG (ITU T.81, frame header); undefined for anything else. */
export function pictureHeader(bytes: Uint8Array): PictureHeader | undefined {
  const header = PNG.every((byte, i) => bytes[i] === byte) ? pngHeader(bytes) : jpegHeader(bytes)
  return header && header.width > 0 && header.height > 0 ? header : undefined
}

function pngHeader(bytes: Uint8Array): PictureHeader {
  const long = (at: number) => numberAt(bytes, at) * 0x10000 + numberAt(bytes, at + 2)
  return { type: 'image/png', width: long(16), height: long(20) }
}

function jpegHeader(bytes: Uint8Array): PictureHeader | undefined {
  if (numberAt(bytes, 0) !== 0xffd8) return undefined
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    // Frames are C0 to CF, but for tables (C4, CC) and a reserved one (C8).
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { type: 'image/jpeg', width: numberAt(bytes, at + 7), height: numberAt(bytes, at + 5) }
    }
    at += 2 + numberAt(bytes, at + 2)
  }
  return undefined
}

/** Two bytes, the greater first. */
function numberAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 0x100 + (bytes[at + 1] ?? 0)
}
