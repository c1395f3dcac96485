import type { Later } from '../../platform/later.ts'

/*
 * A file as text, for messengers that carry only text. Made and read in slices between which the screen gets its turn:
 * all of it at once would stop the screen for as long as a large copy has megabytes.
 */

/** Whole groups of three bytes, which are four characters; as many as a call takes arguments. */
const STEP = 3 * 8_192
const SLICE = 1024 * 1024
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const BLANK = 64
const FOREIGN = 65
/** By character code: its six bits, or that it says nothing, or that it does not belong there. */
const VALUES = Uint8Array.from({ length: 256 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (/[\s=\u00A0]/.test(char)) return BLANK
  const value = DIGITS.indexOf(char)
  if (value >= 0) return value
  // As some programs write it in addresses.
  return char === '-' ? 62 : char === '_' ? 63 : FOREIGN
})

/** True for what may stand between the characters. */
export function isBlank(code: number): boolean {
  return VALUES[code] === BLANK
}

/** The bytes as base64, in pieces for a Blob. */
export async function toBase64(bytes: Uint8Array, later: Later): Promise<string[]> {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += STEP) {
    if (at > 0 && at % (STEP * 40) === 0) await turn(later)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + STEP))))
  }
  return pieces
}

/** Reads base64, whatever blanks and line breaks are in it. @returns undefined for what is not base64 */
export async function fromBase64(text: Uint8Array, later: Later): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4) + 3)
  let length = 0
  let bits = 0
  let held = 0
  for (let start = 0; start < text.length; start += SLICE) {
    if (start > 0) await turn(later)
    const end = Math.min(text.length, start + SLICE)
    for (let at = start; at < end; at += 1) {
      const value = VALUES[text[at] ?? 0] ?? FOREIGN
      if (value === BLANK) continue
      if (value === FOREIGN) return undefined
      held = ((held << 6) | value) & 0xffffff
      bits += 6
      if (bits < 8) continue
      bits -= 8
      bytes[length] = (held >> bits) & 255
      length += 1
    }
  }
  return bytes.subarray(0, length)
}

/** Lets the screen have its turn. */
function turn(later: Later): Promise<void> {
  return new Promise((resolve) => {
    later(0, resolve)
  })
}
