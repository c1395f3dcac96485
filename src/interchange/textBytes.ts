/** How the bytes of a text file were read. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncodingName
}

/** Bytes looked at to tell text from pictures and programs. */
const SAMPLE = 4096

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte)
}

/** UTF-16 without a mark: text of western languages has a zero in every other byte. */
function utf16Without(bytes: Uint8Array): TextEncodingName | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.length < 8 || bytes.length % 2 !== 0) return undefined
  let even = 0
  let odd = 0
  for (const [i, byte] of sample.entries()) {
    if (byte === 0 && i % 2 === 0) even++
    else if (byte === 0) odd++
  }
  const half = sample.length / 2
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be'
  return undefined
}

/** Zeros and most control characters are in no text file. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  const strange = sample.reduce((count, byte) => {
    const control = byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 26
    return count + (byte === 0 ? 100 : control ? 1 : 0)
  }, 0)
  return strange > sample.length * 0.02
}

/** How a text file is written, by its mark or its first bytes; `undefined` when the bytes are no text. */
export function textEncodingOf(bytes: Uint8Array): TextEncodingName | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  return utf16Without(bytes) ?? (isBinary(bytes) ? undefined : 'utf-8')
}

/** What Windows-1252 has where Latin-1 has control characters: 0x80 to 0x9F. A dot is left as it is. */
const WINDOWS = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'

/** Node decodes Windows-1252 as Latin-1 (nodejs/node#56542); browsers leave nothing to do here. */
function windowsText(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009F]/g, (control) => {
    const letter = WINDOWS[control.charCodeAt(0) - 0x80] ?? '.'
    return letter === '.' ? control : letter
  })
}

/**
 * Text of a file of unknown encoding. A mark at the start decides; otherwise UTF-8, and Windows-1252 (of which Latin-1
 * text is a part) where the bytes are not valid UTF-8.
 * @returns `undefined` when the bytes are no text
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = textEncodingOf(bytes)
  if (encoding === undefined) return undefined
  if (encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes), encoding }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding }
  } catch {
    return { text: windowsText(bytes), encoding: 'windows-1252' }
  }
}

/**
 * Text of bytes that say themselves how they are written ("ISO-8859-1"). An encoding that is unknown, or that the bytes are
 * not in, is read as UTF-8, and as Windows-1252 where they are not valid UTF-8.
 */
export function decodeAs(bytes: Uint8Array, label: string): string {
  const named = /^(?:windows-1252|cp1252|iso-?8859-1|latin1|us-ascii|ascii)$/i.test(label.trim())
    ? 'windows-1252'
    : label
  for (const encoding of named === '' ? ['utf-8'] : [named, 'utf-8']) {
    if (encoding === 'windows-1252') return windowsText(bytes)
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // The next one, then.
    }
  }
  return windowsText(bytes)
}
