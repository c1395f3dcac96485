/*
 * Stress inside a sentence. The marks are private-use characters, which no printable text has (printable.ts), so that
 * nothing a person typed can be taken for one.
 */
const OPEN = '\uE000'
const CLOSE = '\uE001'

export interface Run {
  readonly text: string
  readonly bold: boolean
}

/** Marks what is set in bold. */
export function strong(text: string): string {
  return `${OPEN}${text}${CLOSE}`
}

/** A sentence cut where its weight changes. */
export function runsOf(text: string): Run[] {
  return text
    .split(/(\uE000[^\uE001]*\uE001)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: plain(part), bold: part.startsWith(OPEN) }))
}

/** The sentence without its stress. */
export function plain(text: string): string {
  return text.replaceAll(OPEN, '').replaceAll(CLOSE, '')
}
