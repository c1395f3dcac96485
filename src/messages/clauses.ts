import type { CountryCode } from '../domain/country.ts'
import { countryPreset } from '../domain/presets/countries.ts'

export interface MessageClauses {
  /** Colombia, Ley 2300 of 2023: nobody who collects may ask for the reason of not having paid. */
  readonly mayAskReason: boolean
  /** Chile, Ley 19.496 art. 37: a consumer may not be told of consequences of a procedure that has not begun. */
  readonly mayNameConsequence: boolean
  /** Same article: the message says that it is no enforcement, what the amount includes, and offers a written copy. */
  readonly saysNoEnforcement: boolean
  /** Chile as above; Brazil, CDC art. 42-A: name, address and tax number of who collects are on the message. */
  readonly identifiesBusiness: boolean
}

/** What the law of a country lets and makes a message say. To be checked with an adviser; the owner may edit the text. */
export function clausesFor(country: CountryCode, party: 'consumer' | 'business'): MessageClauses {
  const chileanConsumer = country === 'CL' && party === 'consumer'
  return {
    mayAskReason: countryPreset(country).mayNotAskReason === undefined,
    mayNameConsequence: !chileanConsumer,
    saysNoEnforcement: chileanConsumer,
    identifiesBusiness: chileanConsumer || (country === 'BR' && party === 'consumer'),
  }
}
