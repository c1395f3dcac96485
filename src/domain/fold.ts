/** Longest text that is folded: a name of 10,000 characters is found by its beginning. */
const MAX_FOLDED = 400

/** Lower case without accents, so that "Ñáñez" is found by "nanez". */
export function fold(text: string): string {
  return text
    .slice(0, MAX_FOLDED)
    .toWellFormed()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The folded words of a text, each once, in their order. */
export function foldWords(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : [...new Set(folded.split(' '))]
}
