import type { CustomerPatch, PersonPatch } from '../domain/profile.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { cleanLine, cleanLines, MAX_LONG_TEXT, MAX_SHORT_TEXT } from './text.ts'

export interface CustomerDraft {
  readonly person: PersonPatch
  readonly profile?: CustomerPatch
}

export type CustomerDraftError =
  | { readonly type: 'name-missing' }
  | { readonly type: 'name-too-long'; readonly max: number }
  | { readonly type: 'text-too-long'; readonly max: number; readonly field: keyof PersonPatch }
  | { readonly type: 'email-invalid' }
  | { readonly type: 'phone-invalid' }

// Not RFC 5322: what people's mail programs take. One @, a dot in the domain, no spaces.
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u

/** At least as many digits as the shortest national numbers have; the form checks it against the country. */
const PHONE = /\d(?:\D*\d){4,}/u

const LONG: ReadonlySet<keyof PersonPatch> = new Set(['address', 'notes'])

/** Cleans the personal text of a form and refuses what cannot be meant. Only the fields that are there are looked at. */
export function checkPerson(person: PersonPatch): Result<PersonPatch, CustomerDraftError> {
  const clean: { -readonly [K in keyof PersonPatch]: string } = {}
  for (const [key, value] of Object.entries(person) as [keyof PersonPatch, string][]) {
    const max = LONG.has(key) ? MAX_LONG_TEXT : MAX_SHORT_TEXT
    const text = LONG.has(key) ? cleanLines(value) : cleanLine(value)
    if (text.length > max) {
      return err(key === 'name' ? { type: 'name-too-long', max } : { type: 'text-too-long', max, field: key })
    }
    clean[key] = text
  }
  if (clean.name === '') return err({ type: 'name-missing' })
  if (clean.email && !EMAIL.test(clean.email)) return err({ type: 'email-invalid' })
  if (clean.phone && !PHONE.test(clean.phone)) return err({ type: 'phone-invalid' })
  return ok(clean)
}

/** Tags without doubles and empty ones, in the order given. */
export function cleanTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => cleanLine(tag).slice(0, MAX_SHORT_TEXT)).filter((tag) => tag !== ''))]
}
