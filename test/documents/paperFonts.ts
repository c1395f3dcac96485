import { readFileSync } from 'node:fs'
import type { PaperFonts } from '../../src/documents/fonts.ts'

const file = (style: string) => new Uint8Array(readFileSync(`src/documents/fonts/NotoSans-${style}.ttf`))

/** The paper font, off the disk. */
export const FONTS: PaperFonts = { regular: file('Regular'), bold: file('Bold') }
