import { logoUrl, type Logo } from '../domain/logo.ts'
import type { Sheet } from './sheet.ts'

/** Room for it, in millimetres. */
const WIDTH = 40
const HEIGHT = 16
/** Between it and what stands at its left. */
const GAP = 6
/** Pixels of a picture that is not scaled up, to the millimetre. */
const DENSITY = 6

/**
 * Draws the logo at the right margin, as large as fits with its proportions; a small one is not blown up.
 * @returns the room that it takes from the line and from the page, in millimetres; none where there is no logo
 */
export function drawLogo(sheet: Sheet, logo: Logo | undefined, top: number): { width: number; height: number } {
  if (!logo) return { width: 0, height: 0 }
  const scale = Math.min(WIDTH / logo.width, HEIGHT / logo.height, 1 / DENSITY)
  const width = logo.width * scale
  const height = logo.height * scale
  const format = logo.type === 'image/png' ? 'PNG' : 'JPEG'
  try {
    sheet.doc.addImage(logoUrl(logo), format, sheet.right - width, top, width, height, 'logo', 'SLOW')
  } catch {
    // It came from another device and is no picture after its first bytes: a paper without it, rather than none.
    return { width: 0, height: 0 }
  }
  return { width: width + GAP, height }
}
