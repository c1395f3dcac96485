import type { CountryCode } from '../country.ts'
import type { CurrencyCode } from '../currency.ts'
import type { Treatment } from '../profile.ts'

/** A rule of law that changes what the app may write. Not legal advice: shown with "verifica con tu asesor". */
export interface LegalFlag {
  readonly source: string
  readonly verify: true
}

/** What a country starts with; the business edits all but the flags. */
export interface CountryPreset {
  /** Undefined: ask. */
  readonly currency?: CurrencyCode
  readonly treatment: Treatment
  /** Paper of letters, after CLDR's paperSize by territory. */
  readonly paper: 'a4' | 'letter'
  /** The ultimatum may not be sent to a consumer: no mention of court steps not begun, nor of credit bureaus. */
  readonly ultimatumUnlawfulForConsumers?: LegalFlag
  /** A consumer may not be asked why they did not pay. */
  readonly mayNotAskReason?: LegalFlag
}

const CHILE_CONSUMERS: LegalFlag = { source: 'Ley 19.496, arts. 37 y 39 C (Ley 21.320)', verify: true }
const COLOMBIA_REASON: LegalFlag = { source: 'Ley 2300 de 2023', verify: true }

function preset(currency: string, paper: CountryPreset['paper'], treatment: Treatment = 'usted'): CountryPreset {
  return { currency: currency as CurrencyCode, paper, treatment }
}

const PRESETS: Readonly<Record<CountryCode, CountryPreset>> = {
  ES: preset('EUR', 'a4'),
  MX: preset('MXN', 'letter'),
  CO: { ...preset('COP', 'letter'), mayNotAskReason: COLOMBIA_REASON },
  CL: { ...preset('CLP', 'letter'), ultimatumUnlawfulForConsumers: CHILE_CONSUMERS },
  PE: preset('PEN', 'a4'),
  AR: preset('ARS', 'a4', 'vos'),
  EC: preset('USD', 'a4'),
  UY: preset('UYU', 'a4', 'vos'),
  BR: preset('BRL', 'a4'),
  US: preset('USD', 'letter'),
  CU: preset('CUP', 'a4'),
  DO: preset('DOP', 'a4'),
  GT: preset('GTQ', 'letter'),
  CR: preset('CRC', 'letter'),
  PA: preset('USD', 'letter'),
  PY: preset('PYG', 'a4'),
  BO: preset('BOB', 'a4'),
  VE: preset('VES', 'letter'),
  HN: preset('HNL', 'a4'),
  SV: preset('USD', 'letter'),
  NI: preset('NIO', 'letter'),
  PR: preset('USD', 'letter'),
  other: { paper: 'a4', treatment: 'usted' },
}

/** What a business of this country starts with; `other` names no currency, so it is asked. */
export function countryPreset(country: CountryCode): CountryPreset {
  return PRESETS[country]
}
