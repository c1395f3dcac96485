import { decodeText, textEncodingOf } from './textBytes.ts'

/** One property of a card, unfolded, as the file has it. */
export interface VCardLine {
  /** In the file, from 1: where it begins. */
  readonly line: number
  /** Upper case, without its group: "TEL" of "item1.tel". */
  readonly name: string
  /** What stands between the name and the colon, a letter a byte. */
  readonly parameters: string
  /** A letter a byte, so that each value can be read in its own encoding; empty for what nobody asked for. */
  readonly value: string
}

/** Longest property that is held, in bytes; what is beyond is dropped. */
const MAX_HELD = 64 * 1024
/** Names and parameters are looked for in so many bytes of a line. */
const MAX_HEAD = 2 * 1024
/** "END:VCARD" with white space behind it. */
const MAX_END = 20
const LF = 10
const CR = 13
const TAB = 9
const SPACE = 32
const EQUALS = 61

/** A letter a byte. */
function binaryOf(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/** Where the colon between head and value is; one inside quotes is part of a parameter, unless the quote never ends. */
function colonOf(text: string): number {
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted
    else if (text[i] === ':' && !quoted) return i
  }
  return text.indexOf(':')
}

/** Physical lines, one after the other, without copying them. */
class Lines {
  /** Number of the line that is shown, from 1. */
  number = 0
  /** The line here, without its end; undefined behind the last one. */
  line: Uint8Array | undefined
  private after = 0
  private readonly bytes: Uint8Array
  private readonly mark: number

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    // Files of old Macs have no line feed at all.
    this.mark = bytes.includes(LF) ? LF : CR
    this.next()
  }

  next(): void {
    const from = this.after
    this.number++
    if (from >= this.bytes.length) {
      this.line = undefined
      return
    }
    const found = this.bytes.indexOf(this.mark, from)
    let end = found < 0 ? this.bytes.length : found
    this.after = end + 1
    if (end > from && this.bytes[end - 1] === CR) end--
    this.line = this.bytes.subarray(from, end)
  }
}

function isEnd(line: Uint8Array): boolean {
  return line.length < MAX_END && /^END:VCARD\s*$/i.test(binaryOf(line))
}

/** Bytes in which each property can be looked at alone: text of two bytes a letter becomes UTF-8. */
function singleBytes(bytes: Uint8Array): Uint8Array {
  const encoding = textEncodingOf(bytes)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return new TextEncoder().encode(decodeText(bytes)?.text ?? '')
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

/**
 * The properties of a file, in its order. Of those that are not wanted (pictures above all) the name alone is told; their
 * bytes are passed over. Lines without a colon are no properties and are left out.
 * @param wanted tells by name whose values are read
 */
export function* vcardLines(bytes: Uint8Array, wanted: (name: string) => boolean): Generator<VCardLine> {
  const lines = new Lines(singleBytes(bytes))
  for (let first = lines.line; first; first = lines.line) {
    const line = lines.number
    const head = binaryOf(first.subarray(0, MAX_HEAD))
    const name = /^(?:[\w-]+\.)?([\w-]+)\s*[;:]/.exec(head)?.[1]?.toUpperCase()
    const isWanted = name !== undefined && wanted(name)
    const softly = isWanted && /^[^:]*QUOTED-PRINTABLE/i.test(head)
    const held: string[] = []
    let size = 0
    /** @returns true when the quoted line goes on with the next one */
    const hold = (part: Uint8Array, from: number): boolean => {
      const goesOn = softly && part.at(-1) === EQUALS
      if (!isWanted || size >= MAX_HELD) return goesOn
      const kept = part.subarray(from, goesOn ? part.length - 1 : part.length).subarray(0, MAX_HELD - size)
      held.push(binaryOf(kept))
      size += kept.length
      return goesOn
    }
    let soft = hold(first, 0)
    lines.next()
    for (let more = lines.line; more; more = lines.line) {
      if (soft ? isEnd(more) : more[0] !== SPACE && more[0] !== TAB) break
      // White space that goes on with a quoted line is its own; elsewhere the first of it marks the fold.
      soft = hold(more, soft ? 0 : 1)
      lines.next()
    }
    if (name === undefined) continue
    const text = held.join('')
    const colon = colonOf(text)
    const semicolon = text.indexOf(';')
    const parameters = semicolon >= 0 && semicolon < colon ? text.slice(semicolon + 1, colon) : ''
    yield { line, name, parameters, value: colon < 0 ? '' : text.slice(colon + 1) }
  }
}
