import { wellFormed } from './links.ts'

/** Controls, zero-width characters, and marks that turn the direction of what follows them. */
const INVISIBLE = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]+/gu

/** One line of text that cannot change how the rest of a message looks or runs. */
export function cleanLine(text: string, longest = 200): string {
  const line = wellFormed(text.slice(0, 2000))
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
  const characters = Array.from(line)
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : line
}

/** As `cleanLine`, and without the marks by which WhatsApp sets bold, italics, strikes and code: for names and concepts. */
export function cleanName(text: string, longest = 60): string {
  return cleanLine(text.slice(0, 2000).replace(/[*~`]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, ''), longest)
}

const TITLES = /^(don|doña|dona|sr|sra|srta|señor|señora|dr|dra|ing|lic|mr|mrs|ms|seu)\.?$/i

/** The name to greet a person with: "María", "Don José"; of "Pérez, Juan" it is "Juan". */
export function firstNameOf(name: string): string {
  const clean = cleanName(name)
  const [last = '', first = ''] = clean.split(',').map((part) => part.trim())
  const words = (first === '' ? last : first).split(' ')
  const [title = '', next] = words
  return next !== undefined && TITLES.test(title) ? `${title} ${next}` : title
}
