/** A tag of OFX, and the text behind it. */
export interface OfxTag {
  readonly line: number
  /** In capitals. */
  readonly name: string
  readonly closes: boolean
  /** Up to the next tag, as a person reads it; empty for tags that hold others. */
  readonly text: string
}

const TAG = /<(\/?)([A-Za-z][A-Za-z0-9._]{0,40})\s{0,8}(\/?)>/y
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
])
const CDATA = '<![CDATA['

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES.get(name.toLowerCase()) ?? whole
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : whole
  })
}

/** Where something that is no tag ends: a comment, a declaration, a piece of raw text. The end of the file if nowhere. */
function endOf(text: string, at: number): { readonly next: number; readonly raw: string } | undefined {
  const until = (mark: string): number => {
    const found = text.indexOf(mark, at)
    return found < 0 ? text.length : found + mark.length
  }
  if (text.startsWith(CDATA, at)) {
    const next = until(']]>')
    return { next, raw: text.slice(at + CDATA.length, text.endsWith(']]>', next) ? next - 3 : next) }
  }
  if (text.startsWith('<!--', at)) return { next: until('-->'), raw: '' }
  if (text.startsWith('<?', at)) return { next: until('?>'), raw: '' }
  return undefined
}

/**
 * The tags of a file in order, for OFX 1, whose values have no closing tags, and OFX 2, which is XML. It takes both because
 * it asks for no closing tag anywhere, and it is no XML reader: it knows no attributes, which OFX has none of. A "<" that
 * begins no tag is text.
 */
export function* ofxTags(text: string): Generator<OfxTag> {
  let line = 1
  let counted = 0
  let tag: { line: number; name: string; closes: boolean } | undefined
  let pieces: string[] = []
  const take = (): OfxTag | undefined => tag && { ...tag, text: pieces.join('').replace(/\s+/g, ' ').trim() }

  for (let at = 0; at < text.length;) {
    const found = text.indexOf('<', at)
    const next = found < 0 ? text.length : found
    if (next > at) pieces.push(unescaped(text.slice(at, next)))
    if (next === text.length) break
    const skipped = endOf(text, next)
    TAG.lastIndex = next
    const match = skipped ? null : TAG.exec(text)
    if (match) {
      const before = take()
      if (before) yield before
      for (; counted < next; counted++) if (text.charCodeAt(counted) === 10) line++
      tag = { line, name: (match[2] ?? '').toUpperCase(), closes: match[1] === '/' }
      pieces = []
      at = next + match[0].length
      continue
    }
    pieces.push(skipped?.raw ?? '<')
    at = skipped?.next ?? next + 1
  }
  const last = take()
  if (last) yield last
}
