import type { jsPDF } from 'jspdf'
import boldUrl from './fonts/NotoSans-Bold.ttf?url'
import regularUrl from './fonts/NotoSans-Regular.ttf?url'

/** TrueType files of the paper font. */
export interface PaperFonts {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

/** Name of the family inside a document. */
export const FAMILY = 'NotoSans'

/**
 * Reads the fonts from the app's own files, so that it works offline.
 * @throws Error when one of them is neither kept nor reachable
 */
export async function loadFonts(): Promise<PaperFonts> {
  const [regular, bold] = await Promise.all([load(regularUrl), load(boldUrl)])
  return { regular, bold }
}

async function load(url: string): Promise<Uint8Array> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`font ${url}: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** Gives the document both weights of the paper font; jsPDF writes only the letters that are used. */
export function embedFonts(doc: jsPDF, fonts: PaperFonts): void {
  for (const [style, bytes] of [
    ['normal', fonts.regular],
    ['bold', fonts.bold],
  ] as const) {
    doc.addFileToVFS(`${FAMILY}-${style}.ttf`, toBinaryText(bytes))
    doc.addFont(`${FAMILY}-${style}.ttf`, FAMILY, style)
  }
}

/** One character a byte: the form in which jsPDF takes a font. */
function toBinaryText(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 0x2000) text += String.fromCharCode(...bytes.subarray(i, i + 0x2000))
  return text
}
