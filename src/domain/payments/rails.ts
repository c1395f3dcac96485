import type { CountryCode } from '../country.ts'
import type { PaymentMeans } from '../profile.ts'
import type { Detail } from './details.ts'

export interface Rail {
  readonly kind: PaymentMeans['kind']
  /** Its proper name, the same in every language; absent: the words for its kind. */
  readonly name?: string
  /** Where it is used; it is offered first there. */
  readonly countries: readonly CountryCode[]
  /** Asked for, in this order. */
  readonly details: readonly Detail[]
  /** Without these there is nothing to pay to. */
  readonly required?: readonly Detail[]
  /** What the tax number of the holder is called there. */
  readonly taxId?: string
  /** A bank has to be named to find the account. */
  readonly named?: true
}

/** Ways to pay with a number of their own that can be checked. No wallet's code is invented: only published ones are drawn. */
export const RAILS = {
  iban: { kind: 'transfer', name: 'IBAN', countries: ['ES', 'CR', 'DO', 'GT', 'SV'], details: ['holder', 'bic'] },
  bizum: { kind: 'mobile', name: 'Bizum', countries: ['ES'], details: ['holder'] },
  clabe: { kind: 'transfer', name: 'CLABE', countries: ['MX'], details: ['holder'] },
  dimo: { kind: 'mobile', name: 'DiMo', countries: ['MX'], details: ['holder'] },
  breb: { kind: 'mobile', name: 'Bre-B', countries: ['CO'], details: ['holder'] },
  nequi: { kind: 'mobile', name: 'Nequi', countries: ['CO'], details: ['holder'] },
  daviplata: { kind: 'mobile', name: 'DaviPlata', countries: ['CO'], details: ['holder'] },
  yape: { kind: 'mobile', name: 'Yape', countries: ['PE'], details: ['holder'] },
  plin: { kind: 'mobile', name: 'Plin', countries: ['PE'], details: ['holder'] },
  cci: { kind: 'transfer', name: 'CCI', countries: ['PE'], details: ['holder'] },
  alias: { kind: 'transfer', name: 'Alias', countries: ['AR'], details: ['holder', 'taxId'], taxId: 'CUIT' },
  cbu: { kind: 'transfer', name: 'CBU/CVU', countries: ['AR'], details: ['holder', 'taxId'], taxId: 'CUIT' },
  pix: { kind: 'transfer', name: 'Pix', countries: ['BR'], details: ['holder', 'city'] },
  transfermovil: {
    kind: 'mobile',
    name: 'Transfermóvil',
    countries: ['CU'],
    details: ['phone', 'holder'],
    required: ['phone'],
  },
  'cl-account': {
    kind: 'transfer',
    countries: ['CL'],
    details: ['accountType', 'taxId', 'holder', 'email'],
    taxId: 'RUT',
    required: ['accountType', 'taxId', 'holder'],
    named: true,
  },
  sinpe: { kind: 'mobile', name: 'SINPE Móvil', countries: ['CR'], details: ['holder'] },
  yappy: { kind: 'mobile', name: 'Yappy', countries: ['PA'], details: ['holder'] },
  'py-alias': { kind: 'transfer', name: 'Alias SIPAP', countries: ['PY'], details: ['holder'] },
  account: {
    kind: 'transfer',
    countries: ['EC', 'UY', 'BO', 'PY', 'PA', 'VE', 'HN', 'NI', 'US', 'PR', 'CO', 'PE', 'DO', 'GT', 'SV'],
    details: ['accountType', 'holder', 'taxId'],
    named: true,
  },
  web: { kind: 'link', countries: [], details: [] },
} as const satisfies Readonly<Record<string, Rail>>
export type RailName = keyof typeof RAILS

/** The rail of a means; undefined for words of the owner's own, and for one that only a newer app knows. */
export function railOf({ rail }: PaymentMeans): RailName | undefined {
  return rail !== undefined && Object.hasOwn(RAILS, rail) ? (rail as RailName) : undefined
}

/** Rails of a country first, then those that are of no country; everywhere else all of them. */
export function railsFor(country: CountryCode): readonly RailName[] {
  const all = Object.keys(RAILS) as RailName[]
  const rails: Readonly<Record<RailName, Rail>> = RAILS
  const here = all.filter((name) => rails[name].countries.includes(country))
  if (here.length === 0) return all
  return [...new Set([...here, 'iban' as const, 'account' as const, 'web' as const])]
}
