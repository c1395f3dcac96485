import { wellFormed } from './links.ts'

/** The default alphabet of SMS (3GPP TS 23.038 §6.2.1). It has é ñ ü ¿ ¡ but not á í ó ú ç. */
const GSM_7 = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿' +
    'abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** Cost two units each. */
const GSM_7_EXTENSION = new Set('\f^{}\\[~]|€')

export interface SmsSize {
  readonly encoding: 'gsm-7' | 'ucs-2'
  readonly units: number
  /** Each is paid for as one message. */
  readonly segments: number
}

/** Counts what a text costs as SMS: 160 units, or 153 in each of several; with one "á" in it, 70 or 67. */
export function smsSegments(text: string): SmsSize {
  const characters = Array.from(wellFormed(text))
  const gsm = characters.every((c) => GSM_7.has(c) || GSM_7_EXTENSION.has(c))
  const sizes = characters.map((c) => (gsm ? (GSM_7_EXTENSION.has(c) ? 2 : 1) : c.length))
  const units = sizes.reduce((a, b) => a + b, 0)
  const [alone, each] = gsm ? [160, 153] : [70, 67]
  const encoding = gsm ? 'gsm-7' : 'ucs-2'
  if (units <= alone) return { encoding, units, segments: units === 0 ? 0 : 1 }
  let segments = 1
  let used = 0
  for (const size of sizes) {
    // A character of two units is never cut in half.
    if (used + size > each) {
      segments += 1
      used = 0
    }
    used += size
  }
  return { encoding, units, segments }
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['–', '-'],
  ['—', '-'],
  ['•', '-'],
  ['·', '-'],
  ['…', '...'],
  ['\u00A0', ' '],
  ['\u202F', ' '],
  ['₲', 'Gs.'],
  ['₡', 'CRC '],
  ['º', 'o'],
  ['ª', 'a'],
])

/** The same words in the cheap alphabet as far as it goes: á becomes a, but ñ, é and ü stay, for SMS has them. */
export function withoutAccents(text: string): string {
  return Array.from(wellFormed(text))
    .map((c) => {
      if (GSM_7.has(c) || GSM_7_EXTENSION.has(c)) return c
      return PLAIN.get(c) ?? c.normalize('NFD').replace(/\p{Mn}/gu, '')
    })
    .join('')
}
