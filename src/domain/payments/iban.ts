import { err, ok, type Result } from '../result.ts'
import { remainder97 } from './remainder97.ts'

/** Lengths by country of the IBAN registry of SWIFT (ISO 13616), release of 2024. */
const LENGTHS = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 ' +
    'FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 ' +
    'LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 ' +
    'RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
)

/** Countries of the European Economic Area: a transfer in euros inside it needs no BIC (Regulation 260/2012, art. 5.7). */
const EEA = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ')
/** The rest of the SEPA area. */
const REST_OF_SEPA = 'AD AL CH GB GI MC MD ME MK RS SM VA'.split(' ')

export type IbanError =
  | { readonly type: 'iban-country' }
  | { readonly type: 'wrong-length'; readonly expected: number; readonly got: number }
  | { readonly type: 'wrong-characters' }
  | { readonly type: 'wrong-check-digits' }

/**
 * Reads an IBAN as people type it, with spaces or hyphens, and checks country, length and check digits (ISO 13616:
 * the first four signs put last, letters as 10–35, modulo 97 leaves 1).
 * @returns the electronic form: capitals, no spaces
 */
export function parseIban(text: string): Result<string, IbanError> {
  const iban = text
    .replace(/^\s*IBAN\b:?/i, '')
    .replace(/[\s.-]/g, '')
    .toUpperCase()
  if (!/^[A-Z0-9]*$/.test(iban)) return err({ type: 'wrong-characters' })
  const expected = LENGTHS.get(iban.slice(0, 2))
  if (expected === undefined) return err({ type: 'iban-country' })
  if (iban.length !== expected) return err({ type: 'wrong-length', expected, got: iban.length })
  if (!/^[A-Z]{2}\d{2}/.test(iban)) return err({ type: 'wrong-characters' })
  return remainder97(iban.slice(4) + iban.slice(0, 4)) === 1 ? ok(iban) : err({ type: 'wrong-check-digits' })
}

/** In fours, as printed: "ES91 2100 0418 4502 0005 1332". */
export function groupedInFours(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1 ')
}

/** Whether a transfer in euros can go there by its IBAN, and whether alone or with a BIC. `undefined`: it is not SEPA. */
export function sepaAddress(iban: string): 'iban' | 'iban-and-bic' | undefined {
  const country = iban.slice(0, 2)
  return EEA.includes(country) ? 'iban' : REST_OF_SEPA.includes(country) ? 'iban-and-bic' : undefined
}

/** True for a BIC of 8 or 11 signs (ISO 9362), in capitals. */
export function isBic(text: string): boolean {
  return /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(text)
}
