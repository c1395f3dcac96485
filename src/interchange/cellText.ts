import type { Cell } from './table.ts'

/** Longest name, number or concept that is taken; the forms have the same bound. */
export const MAX_CELL_TEXT = 200

// Control characters, zero-width marks and bidirectional overrides can make a name read as another one.
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu

/** Most cells are clean already; telling so is ten times cheaper than cleaning them. */
const CLEAN = /^(?:[!-~¡-ÿ]+(?: [!-~¡-ÿ]+)*)?$/

/** One line of text as a person reads it. Markup stays what it is: text. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  if (CLEAN.test(cell)) return cell
  return cell.toWellFormed().normalize('NFC').replace(INVISIBLE, ' ').replace(/\s+/gu, ' ').trim()
}

/** Numbers and codes: pandas and its like write 1930571429 as 1930571429.0. */
export function codeText(cell: Cell | undefined): string {
  const text = cellText(cell)
  return text.endsWith('.0') ? text.replace(/^(\d+)\.0+$/, '$1') : text
}

/** Cut to the bound without splitting a character in two. */
export function cut(text: string, max = MAX_CELL_TEXT): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
