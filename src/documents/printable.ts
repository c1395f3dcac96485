import { COVERAGE } from './fonts/coverage.ts'

/** Stands where the paper font has no letter, so that a reader sees that something is missing. */
export const MISSING_MARK = '\uFFFD'

/** Makes text safe to set in the paper font, and remembers what it could not set. */
export interface Printer {
  /** One line of composed text (NFC), no control or direction marks, at most `max` letters. */
  readonly print: (text: string, max?: number) => string
  /** Words, as they were given, that have letters the font lacks: Arabic, Chinese, emoji. */
  readonly unprintable: () => readonly string[]
}

const LONGEST = 300
/** A letter with its accents; emoji joined to one picture count as one. */
const LETTER = /\P{M}(?:\p{M}|\p{Emoji_Modifier})*(?:\u200D\P{M}(?:\p{M}|\p{Emoji_Modifier})*)*/gu

/** One printer a paper: what it could not set is that paper's. */
export function createPrinter(): Printer {
  const failed = new Set<string>()
  return {
    print(text, max = LONGEST) {
      const line = text
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim()
      const letters = line.match(LETTER) ?? []
      const kept = letters.length > max ? [...letters.slice(0, max - 1), '…'] : letters
      const printed = kept.map(printableLetter).join('')
      if (printed.includes(MISSING_MARK))
        kept
          .join('')
          .split(' ')
          .filter(hasMissing)
          .forEach((word) => failed.add(word))
      return printed
    },
    unprintable: () => [...failed],
  }
}

function hasMissing(word: string): boolean {
  return (word.match(LETTER) ?? []).some((letter) => printableLetter(letter) === MISSING_MARK)
}

function printableLetter(letter: string): string {
  const visible = letter.replace(/[\p{Cf}\uFE0E\uFE0F]/gu, '')
  if (isCovered(visible)) return visible
  // A letter such as ḍ that the font has only in parts: the accent is set over its base.
  const parts = visible.normalize('NFD')
  return isCovered(parts) ? parts : MISSING_MARK
}

function isCovered(text: string): boolean {
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    if (!COVERAGE.some(([first, last]) => code >= first && code <= last)) return false
  }
  return true
}
