/** Signs of a transfer's text that every bank takes, besides letters and digits (EPC217-08). */
const NOT_SEPA = /[^\p{Script=Latin}0-9/\-?:().,'+ ]+/gu

/**
 * A line for a SEPA transfer: Latin letters with their accents, digits and the marks of the scheme; `&` is "+", and
 * slashes stand neither at an end nor twice (EPC217-08).
 * @param longest in characters
 */
export function sepaText(text: string, longest: number): string {
  const clean = text
    .normalize('NFC')
    .replaceAll('&', '+')
    .replaceAll('_', '-')
    .replace(NOT_SEPA, ' ')
    .replace(/\/{2,}/g, '/')
    .replace(/\s+/g, ' ')
    .trim()
  return cut(clean.replace(/^[/ ]+|[/ ]+$/g, ''), longest).replace(/[/ ]+$/, '')
}

/**
 * Printable ASCII for an EMV code: accents taken off, and what has no plain letter left out.
 * @param longest in characters, which here are bytes
 */
export function plainAscii(text: string, longest: number): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, (letter) => (letter === 'ø' ? 'o' : 'O'))
    .replace(/\s+/g, ' ')
    .replace(/[^ -~]/g, '')
    .replace(/ +/g, ' ')
    .trim()
  return cut(plain, longest).trim()
}

function cut(text: string, longest: number): string {
  return Array.from(text).slice(0, longest).join('')
}
