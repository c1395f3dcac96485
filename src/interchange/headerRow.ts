import { headerScores } from './headerWords.ts'
import { looksLikeAmount, looksLikeDay } from './cellKinds.ts'
import type { Cell } from './table.ts'

/** How many cells of a row are words that head a column in some export. */
export function knownHeaders(cells: readonly Cell[]): number {
  return cells.filter((cell) => typeof cell === 'string' && cell.length < 60 && headerScores(cell).size > 0).length
}

/** True for a row of distinct words: no amount, no day, no number. */
export function looksLikeHeader(cells: readonly Cell[]): boolean {
  const words = cells.filter((cell) => typeof cell !== 'string' || cell.trim() !== '')
  return (
    words.length > 0 &&
    new Set(words).size === words.length &&
    words.every((cell) => typeof cell === 'string' && cell.length < 80 && !looksLikeAmount(cell) && !looksLikeDay(cell))
  )
}
