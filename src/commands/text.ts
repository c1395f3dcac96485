/** Longest name, number or concept that is taken; notes and addresses may be longer. */
export const MAX_SHORT_TEXT = 200
export const MAX_LONG_TEXT = 2000

// Bidirectional overrides and isolates, zero-width marks and control characters can make a name read as another one.
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu

/** One line as a person meant it: NFC, invisible marks out, white space single and trimmed. */
export function cleanLine(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(INVISIBLE, ' ').replace(/\s+/gu, ' ').trim()
}

/** Several lines: like `cleanLine`, line breaks kept. */
export function cleanLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => cleanLine(line))
    .join('\n')
    .trim()
}
