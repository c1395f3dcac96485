import type { Day } from '../domain/day.ts'
import type { PaperFonts } from './fonts.ts'
import { paperText, type PaperContent } from './paperContent.ts'
import type { PaperSize } from './paperInput.ts'
import type { Printer } from './printable.ts'
import { bytesOf, createSheet, LOOSE, SNUG, TIGHT, type Density, type Sheet, type SheetOptions } from './sheet.ts'
import { typesetPaper } from './typesetPaper.ts'

/** A finished paper. */
export interface Paper {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Suggested name of the file: letters every system takes. */
  readonly fileName: string
  /** The same words as plain text, for the record of the contact. */
  readonly text: string
  /** Texts with letters that the paper font lacks; each such letter is printed as a visible mark. */
  readonly unprintable: readonly string[]
}

export interface PaperOptions {
  readonly size: PaperSize
  /** Day that the paper bears, and that the file says it was made. */
  readonly on: Day
  /** Whom the file's name names. */
  readonly name: string
  readonly printer: Printer
}

/** Sets a paper. The same content gives the same bytes. */
export function buildPaper(content: PaperContent, fonts: PaperFonts, options: PaperOptions): Paper {
  const { size, on, name, printer } = options
  const text = paperText(content)
  const subject = content.title?.text ?? content.subject?.[1]
  const sheet = typeset(content, fonts, {
    paper: size,
    title: [subject, content.recipient[0]].filter(Boolean).join(' – '),
    author: content.letterhead.name,
    keywords: content.keywords,
    locale: content.locale,
    on,
    content: idText(content, size),
  })
  return {
    bytes: bytesOf(sheet),
    pages: sheet.doc.getNumberOfPages(),
    fileName: fileNameOf(content.fileLabel, name, on),
    text,
    unprintable: printer.unprintable(),
  }
}

/** One paper of several in a file. */
export interface Part {
  readonly content: PaperContent
  readonly printer: Printer
}

export interface PaperProgress {
  readonly done: number
  readonly total: number
}

/**
 * Sets several papers one after the other in one file, each with pages numbered from one: to be printed in one go.
 * @param parts made one at a time, as they are set; at least one
 * @param label first words of the file's name; `name` follows where all are of one person
 * @throws RangeError without any
 */
export function buildPapers(
  parts: Iterable<Part>,
  fonts: PaperFonts,
  {
    size,
    on,
    label,
    name = '',
    total,
  }: Pick<PaperOptions, 'size' | 'on'> &
    Partial<Pick<PaperOptions, 'name'>> & {
      readonly label: string
      readonly total: number
    },
  onProgress: (progress: PaperProgress) => void = () => undefined,
): Paper {
  let sheet: Sheet | undefined
  const texts: string[] = []
  const unprintable = new Set<string>()
  for (const { content, printer } of parts) {
    if (sheet) sheet.next()
    // The file's id is of its first paper and of how many there are: the texts of the rest are not made yet.
    sheet ??= createSheet(
      fonts,
      {
        paper: size,
        title: content.title?.text ?? label,
        author: content.letterhead.name,
        keywords: content.keywords,
        locale: content.locale,
        on,
        content: idText(content, `${size}\n${total}`),
      },
      SNUG,
    )
    typesetPaper(sheet, content)
    texts.push(paperText(content))
    for (const word of printer.unprintable()) unprintable.add(word)
    onProgress({ done: texts.length, total })
  }
  if (!sheet) throw new RangeError('no paper')
  return {
    bytes: bytesOf(sheet),
    pages: sheet.doc.getNumberOfPages(),
    fileName: fileNameOf(label, name, on),
    text: texts.join('\n\n'),
    unprintable: [...unprintable],
  }
}

/** Everything that tells a paper from another, for its id. */
function idText(content: PaperContent, first: string): string {
  const { logo } = content.letterhead
  return [first, ...(logo ? [logo.base64] : []), paperText(content)].join('\n')
}

/** Loose, unless a paper of two pages fits on one when set tighter. */
function typeset(content: PaperContent, fonts: PaperFonts, options: SheetOptions): Sheet {
  const set = (density: Density): Sheet => {
    const sheet = createSheet(fonts, options, density)
    typesetPaper(sheet, content)
    return sheet
  }
  const loose = set(LOOSE)
  if (loose.doc.getNumberOfPages() !== 2) return loose
  for (const density of [SNUG, TIGHT]) {
    const closer = set(density)
    if (closer.doc.getNumberOfPages() === 1) return closer
  }
  return loose
}

/** "Carta-Mariana-Lopez-2026-11-22.pdf" */
export function fileNameOf(label: string, name: string, on: Day): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '')
  return `${[label, plain, on].filter(Boolean).join('-')}.pdf`
}
