// The full metadata, though it is twice the size: only it tells a fixed line from a mobile, and the smaller sets either
// let wrong numbers through or refuse every fixed line. Screens load this file when they need it, never at the start.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { CountryCode } from '../domain/country.ts'
import { err, ok, type Result } from '../domain/result.ts'

export type PhoneError = { readonly type: 'phone-empty' | 'phone-invalid' }

export interface Phone {
  /** E.164 with its plus: what is stored and dialled. */
  readonly e164: string
  /** For people: "+52 222 123 4567". */
  readonly pretty: string
  /** A fixed line seldom has WhatsApp; some countries number both alike, then it is unknown. */
  readonly line: 'mobile' | 'fixed' | 'unknown'
}

/**
 * Mexico dropped the prefixes 01, 044, 045 and the 1 after 52 in August 2019; address books have not.
 * @returns the number with a plus, or the text as it was
 */
function withoutOldMexicanPrefix(text: string, country: CountryCode): string {
  const digits = text.replace(/\D/g, '')
  const abroad = /^(?:52)(?:1|01|044|045)(\d{10})$/.exec(digits)
  if (abroad && (country === 'MX' || text.startsWith('+'))) return `+52${abroad[1]}`
  const home = country === 'MX' && !text.startsWith('+') ? /^(?:01|044|045)(\d{10})$/.exec(digits) : null
  return home ? `+52${home[1]}` : text
}

/**
 * Makes one international number of what a person typed. It adds nothing that would change whom it reaches: an
 * Argentine number without 9 or 15 stays a fixed line.
 * @param country where the business is: numbers without a country are of there
 */
export function normalisePhone(text: string, country: CountryCode): Result<Phone, PhoneError> {
  const typed = text.slice(0, 100).normalize('NFKC').trim().replace(/^00/, '+')
  if (typed === '') return err({ type: 'phone-empty' })
  const parsed = parsePhoneNumberFromString(
    withoutOldMexicanPrefix(typed, country),
    country === 'other' ? undefined : country,
  )
  if (!parsed?.isValid()) return err({ type: 'phone-invalid' })
  const type = parsed.getType()
  return ok({
    e164: parsed.number,
    pretty: parsed.formatInternational().replace(/ ext\..*$/, ''),
    line: type === 'MOBILE' ? 'mobile' : type === undefined || type === 'FIXED_LINE_OR_MOBILE' ? 'unknown' : 'fixed',
  })
}

/** E.164 with its plus, for `tel:` and `sms:` links. */
export function telNumber(text: string, country: CountryCode): Result<string, PhoneError> {
  const phone = normalisePhone(text, country)
  return phone.ok ? ok(phone.value.e164) : phone
}

export interface WhatsappOptions {
  /** Some Mexican accounts are still found only under 521 (accounts made before 2019). */
  readonly mexico521?: boolean
}

/** International number as WhatsApp's links want it: digits only, no plus, no leading zeros. */
export function whatsappDigits(
  text: string,
  country: CountryCode,
  options?: WhatsappOptions,
): Result<string, PhoneError> {
  const phone = telNumber(text, country)
  if (!phone.ok) return phone
  const digits = phone.value.slice(1)
  return ok(options?.mexico521 ? digits.replace(/^52(\d{10})$/, '521$1') : digits)
}
