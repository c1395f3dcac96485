import { composeLetter } from './composeLetter.ts'
import type { PaperFonts } from './fonts.ts'
import { clausesFor } from './letterClauses.ts'
import { letterText, type LetterContent } from './letterContent.ts'
import type { Consequence, LetterInput } from './letterInput.ts'
import { missingFields, type MissingField } from './missingFields.ts'
import { createPrinter } from './printable.ts'
import { bytesOf, createSheet, LOOSE, SNUG, TIGHT, type Density, type Sheet, type SheetOptions } from './sheet.ts'
import { typesetLetter } from './typesetLetter.ts'

export interface Letter {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Suggested name of the file: letters every system takes. */
  readonly fileName: string
  /** The same words as plain text, for the record of the contact. */
  readonly text: string
  readonly missing: readonly MissingField[]
  /** Texts with letters that the paper font lacks; each such letter is printed as a visible mark. */
  readonly unprintable: readonly string[]
  /** Consequences that were asked for and left out, because they may not be mentioned to this customer. */
  readonly withheld: readonly Consequence[]
}

/**
 * Makes a collection letter as PDF. The same data gives the same bytes. What is missing is left out and told: whether
 * the letter may then go out is the caller's decision, as is the gate of level 3.
 * @throws RangeError for a letter about no debt, and when sums pass the bound of an amount
 */
export function buildLetter(letter: LetterInput, fonts: PaperFonts): Letter {
  if (letter.debts.length === 0) throw new RangeError('a letter about no debt')
  const printer = createPrinter()
  const content = composeLetter(letter, printer)
  const text = letterText(content)
  const [, subject] = content.subject
  const sheet = typeset(content, fonts, {
    paper: letter.paper,
    title: [subject, content.recipient[0]].filter(Boolean).join(' – '),
    author: content.letterhead.name,
    keywords: content.keywords,
    locale: content.locale,
    on: letter.on,
    content: `${letter.paper}\n${text}`,
  })
  return {
    bytes: bytesOf(sheet),
    pages: sheet.doc.getNumberOfPages(),
    fileName: fileNameOf(content.fileLabel, letter),
    text,
    missing: missingFields(letter),
    unprintable: printer.unprintable(),
    withheld: clausesFor(letter).withheld,
  }
}

/** Loose, unless a letter of two pages fits on one when set tighter. */
function typeset(content: LetterContent, fonts: PaperFonts, options: SheetOptions): Sheet {
  const set = (density: Density): Sheet => {
    const sheet = createSheet(fonts, options, density)
    typesetLetter(sheet, content)
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
function fileNameOf(label: string, letter: LetterInput): string {
  const name = letter.customer.name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '')
  return `${[label, name, letter.on].filter(Boolean).join('-')}.pdf`
}
