import { FAMILY } from './fonts.ts'
import type { Sheet } from './sheet.ts'
import { runsOf, type Run } from './strong.ts'

export interface ParagraphOptions {
  readonly size?: number
  readonly colour?: string
  readonly bold?: boolean
  /** Millimetres from the left margin. */
  readonly indent?: number
  /** Millimetres from the indent to the end of the line; the rest of the sheet unless given. */
  readonly width?: number
  /** Space below. */
  readonly after?: number
}

export type Line = readonly Run[]

/** Sets a paragraph at the sheet's `y`; never leaves one line alone at the foot or the head of a page. */
export function paragraph(sheet: Sheet, text: string, options: ParagraphOptions = {}): void {
  const { size = sheet.body, colour, bold = false, indent = 0, width = sheet.width - indent, after = 3 } = options
  const height = sheet.type(size)
  const runs = runsOf(text).map((run) => (bold ? { ...run, bold } : run))
  const lines = breakLines(sheet, runs, width)
  lines.forEach((line, i) => {
    const left = lines.length - i
    const together = lines.length <= 4 && i === 0 ? lines.length : i === 0 || left === 2 ? Math.min(2, left) : 1
    sheet.room(together * height)
    drawLine(sheet, line, sheet.left + indent, size, colour)
    sheet.y += height
  })
  sheet.skip(after)
}

function drawLine(sheet: Sheet, line: Line, from: number, size: number, colour: string | undefined): void {
  let x = from
  const height = sheet.type(size)
  for (const run of line) {
    sheet.type(size, run.bold ? 'bold' : 'normal', colour)
    sheet.doc.text(run.text, x, sheet.y + height * 0.72)
    x += sheet.doc.getTextWidth(run.text)
  }
}

/** Breaks at spaces, and inside a word only when it is wider than a line. The sheet's size is set already. */
export function breakLines(sheet: Sheet, runs: readonly Run[], width: number): Line[] {
  const measure = (run: Run): number => {
    sheet.doc.setFont(FAMILY, run.bold ? 'bold' : 'normal')
    return sheet.doc.getTextWidth(run.text)
  }
  const widthOf = (word: Line): number => word.reduce((sum, run) => sum + measure(run), 0)
  const lines: Run[][] = [[]]
  let used = 0
  for (const word of wordsOf(runs)) {
    const parts = widthOf(trimEnd(word)) > width ? pieces(word, width, measure) : [word]
    for (const part of parts) {
      if (used > 0 && used + widthOf(trimEnd(part)) > width) {
        lines.push([])
        used = 0
      }
      part.forEach((run) => push(lines.at(-1) ?? [], run))
      used += widthOf(part)
    }
  }
  return lines.map(trimEnd)
}

/** Words with the spaces that follow them; "2026" in bold and its full stop are one. A no-break space is no space. */
function wordsOf(runs: readonly Run[]): Run[][] {
  const words: Run[][] = []
  for (const { text, bold } of runs) {
    for (const chunk of text.match(/[^ ]+ *| +/g) ?? []) {
      const last = words.at(-1)
      if (last && !last.at(-1)?.text.endsWith(' ')) last.push({ text: chunk, bold })
      else words.push([{ text: chunk, bold }])
    }
  }
  return words
}

function pieces(word: Line, width: number, measure: (run: Run) => number): Line[] {
  return word.flatMap((run) => {
    const cut: Line[] = []
    let text = ''
    for (const letter of run.text.match(/\P{M}\p{M}*/gu) ?? []) {
      if (text !== '' && measure({ ...run, text: text + letter }) > width) {
        cut.push([{ ...run, text }])
        text = ''
      }
      text += letter
    }
    return [...cut, [{ ...run, text }]]
  })
}

function push(line: Run[], run: Run): void {
  const last = line.at(-1)
  if (last?.bold === run.bold) line[line.length - 1] = { ...last, text: last.text + run.text }
  else line.push(run)
}

function trimEnd(line: Line): Run[] {
  return line.map((run, i) => (i === line.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
}
