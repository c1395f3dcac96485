import type { ByteReader } from './byteReader.ts'

/** The letters of ICE user names and passwords (RFC 8839, ice-char): 64, so six bits each. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Its length in one byte, then six bits a letter. @throws RangeError for other letters */
export function packLetters(text: string): number[] {
  const out = [text.length]
  let bits = 0
  let count = 0
  for (const letter of text) {
    const value = LETTERS.indexOf(letter)
    if (value < 0) throw new RangeError('not a letter of ICE')
    bits = ((bits << 6) | value) & 0xfff
    count += 6
    if (count < 8) continue
    count -= 8
    out.push((bits >> count) & 255)
  }
  if (count > 0) out.push((bits << (8 - count)) & 255)
  return out
}

/** @throws RangeError when it is shorter or longer than allowed, or not written as `packLetters` writes it */
export function readLetters(reader: ByteReader, min: number, max: number): string {
  const length = reader.byte()
  if (length < min || length > max) throw new RangeError('code refused: length of a name')
  let text = ''
  let bits = 0
  let count = 0
  while (text.length < length) {
    if (count < 6) {
      bits = ((bits << 8) | reader.byte()) & 0xffff
      count += 8
    }
    count -= 6
    text += LETTERS.charAt((bits >> count) & 63)
  }
  if ((bits & ((1 << count) - 1)) !== 0) throw new RangeError('code refused: padding')
  return text
}
