import { FAMILY } from './fonts.ts'
import type { Sheet, Weight } from './sheet.ts'

/*
 * Widths of text, letter by letter from a table that fills itself: jsPDF looks every letter up in the font again, which
 * on long papers takes as long as writing them.
 */

export interface Ruler {
  /** In millimetres, as jsPDF would set it. */
  width(text: string, size: number, weight?: Weight): number
  /** Breaks at spaces and line ends, and inside a word only when it is wider than a line. */
  wrap(text: string, size: number, width: number, weight?: Weight): string[]
  /** Fills each line to its end, wherever that is: for what has no words. */
  fill(text: string, size: number, width: number, weight?: Weight): string[]
}

const SAMPLE = 100

/** One ruler a document. Measuring changes the font that is set. */
export function createRuler({ doc }: Pick<Sheet, 'doc'>): Ruler {
  const tables: Record<Weight, Map<number, number>> = { normal: new Map(), bold: new Map() }

  const measured = (code: number, weight: Weight): number => {
    doc.setFont(FAMILY, weight)
    doc.setFontSize(SAMPLE)
    const width = doc.getTextWidth(String.fromCharCode(code)) / SAMPLE
    tables[weight].set(code, width)
    return width
  }
  const letter = (code: number, weight: Weight): number => tables[weight].get(code) ?? measured(code, weight)

  const widthOf = (text: string, size: number, weight: Weight): number => {
    let sum = 0
    for (let i = 0; i < text.length; i += 1) sum += letter(text.charCodeAt(i), weight)
    return sum * size
  }

  const fill = (text: string, size: number, width: number, weight: Weight): string[] => {
    const lines: string[] = []
    const most = width / size
    let from = 0
    let sum = 0
    for (let i = 0; i < text.length; i += 1) {
      const next = letter(text.charCodeAt(i), weight)
      if (sum + next > most && i > from && !isJoined(text.charCodeAt(i))) {
        lines.push(text.slice(from, i))
        from = i
        sum = 0
      }
      sum += next
    }
    lines.push(text.slice(from))
    return lines
  }

  const wrapLine = (text: string, size: number, width: number, weight: Weight): string[] => {
    if (widthOf(text, size, weight) <= width) return [text]
    const space = letter(0x20, weight) * size
    const lines: string[] = []
    let line = ''
    let used = 0
    for (const word of text.split(' ')) {
      const wide = widthOf(word, size, weight)
      if (line !== '' && used + space + wide <= width) {
        line += ` ${word}`
        used += space + wide
        continue
      }
      if (line !== '') lines.push(line)
      const parts = wide <= width ? [word] : fill(word, size, width, weight)
      lines.push(...parts.slice(0, -1))
      line = parts.at(-1) ?? ''
      used = widthOf(line, size, weight)
    }
    lines.push(line)
    return lines
  }

  return {
    width: (text, size, weight = 'normal') => widthOf(text, size, weight),
    wrap: (text, size, width, weight = 'normal') =>
      text.split('\n').flatMap((line) => wrapLine(line, size, width, weight)),
    fill: (text, size, width, weight = 'normal') => fill(text, size, width, weight),
  }
}

/** A mark that belongs to the letter before it. */
function isJoined(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0xdc00 && code <= 0xdfff)
}
