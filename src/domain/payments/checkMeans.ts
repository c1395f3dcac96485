import type { PaymentMeans } from '../profile.ts'
import { err, ok, type Result } from '../result.ts'
import { isBankAlias, isCbu, isClabe } from './bankNumbers.ts'
import { groupedInFours, isBic, parseIban } from './iban.ts'
import { parsePixKey } from './pixKey.ts'
import type { Detail } from './details.ts'
import { RAILS, railOf, type Rail, type RailName } from './rails.ts'
import { isCuit, isRut } from './taxNumbers.ts'

/** Which field of a means is spoken of; `label` is its bank. */
export type MeansField = 'value' | 'label' | Detail

type Wrong =
  | { readonly type: 'missing' }
  /** Signs without spaces; where two lengths are right, the lesser. */
  | { readonly type: 'wrong-length'; readonly expected: number; readonly got: number }
  | { readonly type: 'wrong-characters' }
  | { readonly type: 'wrong-check-digits' }
  | { readonly type: 'wrong-phone' }
  | { readonly type: 'iban-country' }
  | { readonly type: 'pix-key-kind' }
  | { readonly type: 'wrong-link' }
  | { readonly type: 'wrong-email' }
export type MeansError = Wrong & { readonly field: MeansField }

type Read = Result<string, Wrong>

const WRONG_DIGITS = err({ type: 'wrong-check-digits' })
const WRONG_CHARACTERS = err({ type: 'wrong-characters' })

/** Mobile numbers as a country writes them within: its prefix, how many digits, and how they begin. */
const MOBILES = {
  ES: ['34', 9, /^[67]/],
  MX: ['52', 10, /^[1-9]/],
  CO: ['57', 10, /^3/],
  PE: ['51', 9, /^9/],
  CR: ['506', 8, /^[5-8]/],
  PA: ['507', 8, /^6/],
  CU: ['53', 8, /^[56]/],
} as const

/** Reads what was typed for the value of a rail, and gives it as it is printed. */
const VALUES: Readonly<Record<RailName, (text: string) => Read>> = {
  iban(text) {
    const iban = parseIban(text)
    return iban.ok ? ok(groupedInFours(iban.value)) : iban
  },
  bizum: mobileOf('ES'),
  clabe: digitsOf(18, isClabe),
  dimo: mobileOf('MX'),
  // An id, a telephone, a mail address, an @name or a merchant's code: one word in any case.
  breb: (text) => (/^[\w@.+-]{3,92}$/.test(text) ? ok(text) : WRONG_CHARACTERS),
  nequi: mobileOf('CO'),
  daviplata: mobileOf('CO'),
  yape: mobileOf('PE'),
  plin: mobileOf('PE'),
  cci: digitsOf(20),
  alias: (text) => (isBankAlias(text) ? ok(text) : WRONG_CHARACTERS),
  cbu: digitsOf(22, isCbu),
  pix(text) {
    const key = parsePixKey(text)
    return key.ok ? ok(key.value.key) : key
  },
  transfermovil(text) {
    const card = digitsOf(16)(text)
    return card.ok ? ok(groupedInFours(card.value)) : card
  },
  'cl-account': (text) => (/^[\d -]+$/.test(text) ? ok(text) : WRONG_CHARACTERS),
  sinpe: mobileOf('CR'),
  yappy: mobileOf('PA'),
  'py-alias': ok,
  account: (text) => (/\d/.test(text) ? ok(text) : WRONG_CHARACTERS),
  web: (text) => linkOf(text),
}

/**
 * Checks a way to pay as typed, field by field, and puts it in order: an IBAN in fours, telephones without prefix.
 * A means of no rail is the owner's own words and only has to say something; cash and cards need not even that.
 */
export function checkMeans(means: PaymentMeans): Result<PaymentMeans, MeansError> {
  const name = railOf(means)
  const value = means.value.trim()
  const label = means.label.trim()
  if (name === undefined) {
    const needs = means.kind !== 'cash' && means.kind !== 'card'
    return value === '' && needs ? err({ type: 'missing', field: 'value' }) : ok({ ...means, value, label })
  }
  const rail: Rail = RAILS[name]
  if (value === '') return err({ type: 'missing', field: 'value' })
  const read = VALUES[name](value)
  if (!read.ok) return err({ ...read.error, field: 'value' })
  if (rail.named && label === '') return err({ type: 'missing', field: 'label' })
  const details: [Detail, string][] = []
  for (const field of rail.details) {
    const text = (means.details?.[field] ?? '').trim()
    if (text === '' && rail.required?.includes(field)) return err({ type: 'missing', field })
    if (text === '') continue
    const checked = detailOf(name, field, text)
    if (!checked.ok) return err({ ...checked.error, field })
    details.push([field, checked.value])
  }
  return ok({ kind: rail.kind, value: read.value, label, rail: name, details: Object.fromEntries(details) })
}

function detailOf(rail: RailName, field: Detail, text: string): Read {
  if (field === 'email') return /^\S+@\S+\.\S+$/.test(text) ? ok(text) : err({ type: 'wrong-email' })
  if (field === 'phone') return mobileOf('CU')(text)
  if (field === 'bic') return isBic(text.toUpperCase()) ? ok(text.toUpperCase()) : WRONG_CHARACTERS
  if (field === 'taxId' && rail === 'cl-account') {
    const rut = text
      .replace(/[.\s-]/g, '')
      .toUpperCase()
      .replace(/(.)$/, '-$1')
    return isRut(rut) ? ok(rut) : WRONG_DIGITS
  }
  if (field === 'taxId' && (rail === 'alias' || rail === 'cbu')) {
    const cuit = text.replace(/[.\s-]/g, '')
    return isCuit(cuit) ? ok(cuit.replace(/^(..)(.+)(.)$/, '$1-$2-$3')) : WRONG_DIGITS
  }
  return ok(text)
}

function digitsOf(length: number, isRight: (digits: string) => boolean = () => true): (text: string) => Read {
  return (text) => {
    const digits = text.replace(/[\s.-]/g, '')
    if (!/^\d*$/.test(digits)) return WRONG_CHARACTERS
    if (digits.length !== length) return err({ type: 'wrong-length', expected: length, got: digits.length })
    return isRight(digits) ? ok(digits) : WRONG_DIGITS
  }
}

function mobileOf(country: keyof typeof MOBILES): (text: string) => Read {
  const [prefix, length, start] = MOBILES[country]
  return (text) => {
    const digits = text.replace(/[\s().-]/g, '').replace(/^(\+|00)/, '')
    const own =
      digits.length === length + prefix.length && digits.startsWith(prefix) ? digits.slice(prefix.length) : digits
    return /^\d+$/.test(own) && own.length === length && start.test(own) ? ok(own) : err({ type: 'wrong-phone' })
  }
}

/** A link is given with https and without a name or password before the place: it is shown in full and never shortened. */
function linkOf(text: string): Read {
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`
  return /^https:\/\/[a-z\d-]+(\.[a-z\d-]+)+([/?#]\S*)?$/i.test(whole) ? ok(whole) : err({ type: 'wrong-link' })
}
