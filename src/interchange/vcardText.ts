import { decodeAs } from './textBytes.ts'

/** How the value of a property is written, and what it is for. */
export interface VCardParameters {
  /** Lower case, each once: "cell", "work", "pref". */
  readonly types: readonly string[]
  readonly quotedPrintable: boolean
  /** Data, not text. */
  readonly base64: boolean
  /** As the file names it; empty where it does not. */
  readonly charset: string
}

const ENCODINGS = new Set(['7BIT', '8BIT', 'BASE64', 'B', 'QUOTED-PRINTABLE', 'Q'])

/** Cut at a mark that is neither quoted nor behind a backslash. */
function partsOf(text: string, mark: string): string[] {
  const parts: string[] = []
  let start = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted
    else if (text[i] === mark && !quoted) {
      parts.push(text.slice(start, i))
      start = i + 1
    }
  }
  return [...parts, text.slice(start)]
}

/** `CELL;PREF` of vCard 2.1, `TYPE=cell,pref` of 3.0, `TYPE="cell,voice";PREF=1` of 4.0. */
export function vcardParameters(text: string): VCardParameters {
  const types = new Set<string>()
  let encoding = ''
  let charset = ''
  for (const part of text === '' ? [] : partsOf(text, ';')) {
    const [, key = '', value = ''] = /^([^=]*)=(.*)$/s.exec(part) ?? ['', '', part]
    const plain = value.replaceAll('"', '').trim()
    const name = key.trim().toUpperCase()
    if (name === 'ENCODING' || (name === '' && ENCODINGS.has(plain.toUpperCase()))) encoding = plain.toUpperCase()
    else if (name === 'CHARSET') charset = plain
    else if (name === 'PREF') types.add('pref')
    else if (name === 'TYPE' || name === '') {
      for (const type of plain.toLowerCase().split(',')) if (type.trim() !== '') types.add(type.trim())
    }
  }
  return {
    types: [...types].toSorted(),
    quotedPrintable: encoding === 'QUOTED-PRINTABLE' || encoding === 'Q',
    base64: encoding === 'BASE64' || encoding === 'B',
    charset,
  }
}

/** Parts of a structured value (N, ADR, ORG), cut at semicolons that have no backslash before them. */
export function vcardParts(value: string): string[] {
  const parts: string[] = []
  let start = 0
  for (let i = 0; i < value.length; i++) {
    if (value[i] === '\\') i++
    else if (value[i] === ';') {
      parts.push(value.slice(start, i))
      start = i + 1
    }
  }
  return [...parts, value.slice(start)]
}

function unquoted(value: string): string {
  return value.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** "\n" is a line break, any other letter behind a backslash is itself. */
function unescaped(text: string): string {
  return text.replace(/\\([nN\\;,:"])/g, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter))
}

/** The text that a value, or a part of one, stands for. */
export function vcardText(value: string, { quotedPrintable, charset }: VCardParameters): string {
  const binary = quotedPrintable ? unquoted(value) : value
  const text = /^[\u0000-\u007F]*$/.test(binary)
    ? binary
    : decodeAs(
        Uint8Array.from(binary, (letter) => letter.charCodeAt(0)),
        charset,
      )
  return unescaped(text)
}
