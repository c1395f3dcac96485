import { BASE32 } from '../domain/ids.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { concat } from './bytes.ts'

/*
 * What goes from screen to screen, as text: the page's own address, `#/v/`, and base32 of
 *
 *   version and kind 1 | length of all 1 | minute 3 | secret 16, or whom it answers 2, or nothing | connection | check 2
 *
 * Upper case and digits only, so that a QR needs few modules; the length within, so that what a messenger puts around it
 * does no harm.
 */

const VERSION = 1
const INVITATION = 1
const CONNECT = 2
const ANSWER = 3
const SECRET = 16
const HEAD = 5
const CHECK = 2
/** Nobody pastes more on purpose. */
const MOST_TEXT = 4_096
/** Minutes are kept modulo 2^24: 31 years. */
const MINUTES = 2 ** 24

interface CodeHead {
  /** Minute of making, by the clock of the device that shows it, modulo 2^24. */
  readonly minute: number
  /** What the other end needs to connect. */
  readonly connection: Uint8Array
}

export type MeetingCode = CodeHead &
  (
    | { readonly kind: 'invitation'; readonly secret: Uint8Array }
    | { readonly kind: 'connect-offer' }
    /** `to` is the check of the code that it answers. */
    | { readonly kind: 'answer'; readonly to: number }
  )

/** A code as it was read, with its check, by which an answer names it. */
export type ReadCode = MeetingCode & { readonly check: number }

/** @throws RangeError for more than 232 bytes of connection */
export function writeCode(code: MeetingCode): { readonly text: string; readonly check: number } {
  const own = code.kind === 'invitation' ? code.secret : code.kind === 'answer' ? uint16(code.to) : new Uint8Array()
  const kind = code.kind === 'invitation' ? INVITATION : code.kind === 'answer' ? ANSWER : CONNECT
  const length = HEAD + own.length + code.connection.length + CHECK
  if (length > 255) throw new RangeError(`connection of ${code.connection.length} bytes`)
  const { minute } = code
  const head = Uint8Array.of((VERSION << 4) | kind, length, minute >> 16, (minute >> 8) & 255, minute & 255)
  const checked = concat(head, own, code.connection)
  const check = crc16(checked)
  return { text: toBase32(concat(checked, uint16(check))), check }
}

/**
 * Finds a code in what was scanned, pasted or typed: with or without the address, in lower case, with line breaks, quotes
 * and other words around it, O for 0 and I for 1.
 */
export function readCode(text: string): Result<ReadCode, { readonly type: 'not-our-code' | 'newer-app' }> {
  if (text.length > MOST_TEXT) return err({ type: 'not-our-code' })
  for (const start of starts(text)) {
    const bytes = decodeFrom(text, start)
    if (bytes === undefined) continue
    if (bytes.first >> 4 > VERSION) return err({ type: 'newer-app' })
    const code = parse(bytes.all)
    if (code) return ok(code)
  }
  return err({ type: 'not-our-code' })
}

/** @returns the minute for `writeCode` */
export function minuteOf(millis: number): number {
  return Math.floor(millis / 60_000) % MINUTES
}

/** @returns how many minutes before `minute` the other one was; negative for later ones */
export function minutesBetween(earlier: number, minute: number): number {
  const apart = (minute - earlier + MINUTES) % MINUTES
  return apart > MINUTES / 2 ? apart - MINUTES : apart
}

/** Where a code may begin: behind the address first, then at the beginning of every word. */
function* starts(text: string): Iterable<number> {
  for (const match of text.matchAll(/#\s*\/\s*v\s*\/\s*/gi)) yield match.index + match[0].length
  for (const match of text.matchAll(/(?<![0-9a-z])[0-9a-z]/gi)) yield match.index
}

/** Reads on until the length that the code itself gives. */
function decodeFrom(text: string, start: number): { readonly first: number; readonly all: Uint8Array } | undefined {
  const all = new Uint8Array(255)
  let count = 0
  let bits = 0
  let held = 0
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at)
    if (!/[0-9a-z]/i.test(character)) continue
    const digit = digitOf(character)
    if (digit < 0) return undefined
    held = ((held << 5) | digit) & 0xfff
    bits += 5
    if (bits < 8) continue
    bits -= 8
    all[count] = (held >> bits) & 255
    count += 1
    const [first = 0, length = 0] = all
    if (count === 1 && first >> 4 < VERSION) return undefined
    if (count === 2 && length < HEAD + CHECK) return undefined
    if (count < 2 || count < length) continue
    const checked = all.subarray(0, count - CHECK)
    const check = uint16(crc16(checked))
    return check[0] === all[count - 2] && check[1] === all[count - 1] ? { first, all: all.slice(0, count) } : undefined
  }
  return undefined
}

function parse(bytes: Uint8Array): ReadCode | undefined {
  const [first = 0, , high = 0, middle = 0, low = 0] = bytes
  const minute = (high << 16) | (middle << 8) | low
  const body = bytes.slice(HEAD, -CHECK)
  const check = readUint16(bytes.subarray(-CHECK))
  const kind = first & 15
  if (kind === INVITATION && body.length > SECRET) {
    const secret = body.slice(0, SECRET)
    return { kind: 'invitation', secret, connection: body.slice(SECRET), minute, check }
  }
  if (kind === CONNECT && body.length > 0) return { kind: 'connect-offer', connection: body, minute, check }
  if (kind === ANSWER && body.length > 2) {
    return { kind: 'answer', to: readUint16(body), connection: body.slice(2), minute, check }
  }
  return undefined
}

function digitOf(character: string): number {
  const upper = character.toUpperCase()
  return BASE32.indexOf(upper === 'O' ? '0' : upper === 'I' || upper === 'L' ? '1' : upper)
}

function toBase32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += BASE32.charAt((held >> bits) & 31)
    }
  }
  return bits > 0 ? text + BASE32.charAt((held << (5 - bits)) & 31) : text
}

function uint16(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value & 255)
}

function readUint16([high = 0, low = 0]: Uint8Array): number {
  return (high << 8) | low
}

/** CRC-16/CCITT: finds every slip of the hand in one digit, and nearly every other. */
function crc16(bytes: Uint8Array): number {
  let crc = 0xffff
  for (const byte of bytes) {
    crc ^= byte << 8
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff
  }
  return crc
}
