import { fold, foldWords } from '../../domain/fold.ts'
import type { PersonProfile } from '../../domain/profile.ts'

/** Enough for any name; each word is an index row. */
const MAX_WORDS = 24
/** A number kept with its country code is also found by the digits that people dial at home. */
const ENDINGS = [10, 9, 8, 7]

/** Order of the alphabetical list: no accents, lower case. */
export function nameKeyOf(person: PersonProfile): string {
  return fold(person.name)
}

/** What a customer is found by: words of the name and the code, and the telephone's digits, whole and by their end. */
export function searchWordsOf(person: PersonProfile): string[] {
  const digits = person.phone.slice(0, 40).replaceAll(/\D+/g, '')
  const endings = ENDINGS.filter((length) => length < digits.length).map((length) => digits.slice(-length))
  const phone = digits === '' ? [] : [digits, ...endings]
  const code = foldWords(person.code)
  const name = foldWords(person.name).slice(0, Math.max(0, MAX_WORDS - phone.length - Math.min(code.length, 4)))
  return [...new Set([...name, ...code.slice(0, 4), ...phone])]
}
