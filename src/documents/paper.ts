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
    content: `${size}\n${text}`,
  })
  return {
    bytes: bytesOf(sheet),
    pages: sheet.doc.getNumberOfPages(),
    fileName: fileNameOf(content.fileLabel, name, on),
    text,
    unprintable: printer.unprintable(),
  }
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
