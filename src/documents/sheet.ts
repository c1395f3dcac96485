import { jsPDF } from 'jspdf'
import type { Day } from '../domain/day.ts'
import { fileIdOf } from './fileId.ts'
import { embedFonts, FAMILY, type PaperFonts } from './fonts.ts'

/** Ink on paper: dark enough to survive a photocopy, one tint for what matters most. */
export const INK = '#22272e'
export const SOFT = '#5d6470'
export const RULE = '#c9c4b8'
export const TINT = '#f4f0e6'

export interface SheetOptions {
  readonly paper: 'a4' | 'letter'
  readonly title: string
  readonly author: string
  readonly keywords: string
  readonly locale: string
  /** Day that the file says it was made: the paper's own, so that the same data makes the same bytes. */
  readonly on: Day
  /** Everything that the paper says, for its id. */
  readonly content: string
}

/** How close things stand: a letter that would spill a few lines on a second page is set a little tighter. */
export interface Density {
  /** Size of running text, in points. */
  readonly body: number
  readonly leading: number
  /** Factor of the space between things. */
  readonly gap: number
}

export const LOOSE: Density = { body: 10.5, leading: 1.4, gap: 1 }
export const SNUG: Density = { body: 10, leading: 1.36, gap: 0.8 }
export const TIGHT: Density = { body: 9.5, leading: 1.3, gap: 0.6 }

export type Weight = 'normal' | 'bold'

/** Pages under one grid, in millimetres from the upper left, filled from `y` down. */
export interface Sheet {
  readonly doc: jsPDF
  readonly left: number
  readonly width: number
  readonly right: number
  readonly top: number
  /** Nothing but the footer is set below this. */
  readonly bottom: number
  readonly body: number
  /** Page on which this paper begins; there may be others before it in the file. */
  first: number
  y: number
  /** Sets size, weight and colour for what follows; gives back the height of a line. */
  type(size: number, weight?: Weight, colour?: string): number
  /** Goes to a new page unless this height is left on the page. */
  room(height: number): void
  /** Leaves space, more or less of it by density. */
  skip(height: number): void
  /** Another paper begins in the same file, on a page of its own. */
  next(): void
}

const SIDE = 22
const TOP = 26
const BOTTOM = 20
const POINT = 25.4 / 72

/** An empty document with its first page, fonts and properties, ready at the top margin. */
export function createSheet(fonts: PaperFonts, options: SheetOptions, density: Density): Sheet {
  // Compression off would make the same file five times as large; jsPDF's own is the same in every engine.
  const doc = new jsPDF({ unit: 'mm', format: options.paper, compress: true, putOnlyUsedFonts: true })
  const { pageSize } = doc.internal
  const right = pageSize.getWidth() - SIDE
  embedFonts(doc, fonts)
  doc.setDocumentProperties({
    title: options.title,
    subject: options.title,
    author: options.author,
    keywords: options.keywords,
    creator: 'Al Día',
  })
  // jsPDF leaves out a locale that it does not list (es-419): then the language alone stays.
  for (const tag of [options.locale.slice(0, 2), options.locale]) {
    doc.setLanguage(tag as Parameters<jsPDF['setLanguage']>[0])
  }
  doc.viewerPreferences({ DisplayDocTitle: true })
  // As text, because jsPDF would write a Date in the zone of the device.
  doc.setCreationDate(`D:${options.on.replaceAll('-', '')}120000+00'00'`)
  doc.setFileId(fileIdOf(options.content))
  return {
    doc,
    left: SIDE,
    width: right - SIDE,
    right,
    top: TOP,
    bottom: pageSize.getHeight() - BOTTOM,
    body: density.body,
    first: 1,
    y: TOP - 6,
    type(size, weight = 'normal', colour = INK) {
      doc.setFont(FAMILY, weight)
      doc.setFontSize(size)
      doc.setTextColor(colour)
      return size * POINT * density.leading
    },
    room(height) {
      if (this.y + height <= this.bottom) return
      doc.addPage()
      this.y = this.top
    },
    skip(height) {
      this.y += height * density.gap
    },
    next() {
      doc.addPage()
      this.first = doc.getNumberOfPages()
      this.y = TOP - 6
    },
  }
}

/** The finished file. */
export function bytesOf(sheet: Sheet): Uint8Array {
  return new Uint8Array(sheet.doc.output('arraybuffer'))
}
