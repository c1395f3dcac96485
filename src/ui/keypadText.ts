import { exponentOf, type CurrencyCode } from '../domain/currency.ts'
import type { Format } from '../domain/format.ts'

/** What a key of the keypad does: figures, the decimal mark of the locale, or take back the last one. */
export type KeypadKey = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '00' | '000' | 'decimal' | 'delete'

/** Figures before the decimal mark that fit into an amount of any currency. */
const MOST_FIGURES = 12

/**
 * The text after a key was pressed. Keys that make no sense change nothing: a second decimal mark, a third cent.
 * @param text what was there, as typed: figures and at most one decimal mark, or anything from a real keyboard
 */
export function pressKey(text: string, key: KeypadKey, currency: CurrencyCode, mark: string): string {
  const digits = exponentOf(currency)
  const [whole = '', fraction] = text.split(mark)
  if (key === 'delete') return text.slice(0, -1)
  if (key === 'decimal') {
    if (digits === 0 || text.includes(mark)) return text
    return `${text === '' ? '0' : text}${mark}`
  }
  if (fraction !== undefined) return fraction.length + key.length > digits ? text : text + key
  const next = `${whole}${key}`.replace(/^0+(?=\d)/, '')
  return next.length > MOST_FIGURES ? text : next
}

/** Figures grouped as they are read; what a keyboard or a paste brought in another shape stays as it is. */
export function shownAmount(text: string, format: Format): string {
  if (text === '') return '0'
  const [whole = '', fraction] = text.split(format.decimalMark)
  if (!/^\d{1,15}$/.test(whole) || !/^\d*$/.test(fraction ?? '')) return text
  const grouped = format.number(Number(whole))
  return fraction === undefined ? grouped : `${grouped}${format.decimalMark}${fraction}`
}

/**
 * The text after the field itself was changed: some keyboards of phones send no keys, only what the field now shows.
 * @param shown what the field showed, with groups
 * @param now what it shows now
 * @param caret characters before the caret: where typing stopped
 */
export function afterTyping(text: string, shown: string, now: string, caret: number): string {
  // The 0 of an empty field was typed by nobody: after the caret it is not part of what was.
  if (text === '') return now.slice(0, now.endsWith(shown) ? caret : now.length).replace(/^0+(?=\d)/, '')
  if (now.startsWith(shown)) return text + now.slice(shown.length)
  if (shown.startsWith(now)) return text.slice(0, now.length - shown.length)
  return now
}
