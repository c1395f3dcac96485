import type { CountryCode } from '../../domain/country.ts'
import type { MeansError } from '../../domain/payments/checkMeans.ts'
import { RAILS, railOf, railsFor, type Rail, type RailName } from '../../domain/payments/rails.ts'
import type { PaymentMeans } from '../../domain/profile.ts'
import type { ProcessMessages } from '../../i18n/processMessages.ts'

/** What is chosen first: a rail, or the kind of a means in the owner's own words. */
export type Way = RailName | Exclude<PaymentMeans['kind'], 'link'>

type Words = ProcessMessages['paying']

const OWN_WORDS = ['cash', 'card', 'transfer', 'mobile', 'other'] as const

/** The ways offered in a country, the usual ones first; that of the means at hand is always among them. */
export function waysIn(country: CountryCode, chosen: Way): readonly Way[] {
  return [...new Set([...railsFor(country), ...OWN_WORDS, chosen])]
}

export function wayName(way: Way, words: Words): string {
  const name = isRail(way) ? (RAILS[way] as Rail).name : undefined
  return name ?? words.ways[way as keyof Words['ways']]
}

/** A link of before links were checked is checked from now on. */
export function wayOf(means: PaymentMeans): Way {
  return railOf(means) ?? (means.kind === 'link' ? 'web' : means.kind)
}

/** The same answers for another way to pay: what it does not ask for is left out when it is saved. */
export function withWay({ value, label, details }: PaymentMeans, way: Way): PaymentMeans {
  const kept = { value, label, ...(details ? { details } : {}) }
  return isRail(way) ? { ...kept, kind: RAILS[way].kind, rail: way } : { ...kept, kind: way }
}

export function isRail(way: Way): way is RailName {
  return Object.hasOwn(RAILS, way)
}

/** Telephones belong to no bank that has to be named. */
export function asksBank(way: RailName): boolean {
  return RAILS[way].kind !== 'mobile'
}

/** The sentence for what was refused, beside its field. */
export function meansErrorText(error: MeansError, way: Way, { wrong, ownMissing }: Words): string {
  switch (error.type) {
    case 'missing':
      return error.field === 'value' && !isRail(way) ? ownMissing : wrong.missing
    case 'wrong-length':
      return wrong.length(error.expected, error.got)
    case 'wrong-check-digits':
      return wrong.digits
    case 'wrong-phone':
      return wrong.phone
    case 'iban-country':
      return wrong.country
    case 'pix-key-kind':
      return wrong.pixKey
    case 'wrong-link':
      return wrong.link
    case 'wrong-email':
      return wrong.email
    case 'wrong-characters':
      if (error.field === 'bic') return wrong.bic
      if (way === 'alias' || way === 'breb' || way === 'account') return wrong[way]
      return way === 'cl-account' ? wrong.account : wrong.characters
  }
}
