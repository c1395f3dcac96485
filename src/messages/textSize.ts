import { lengthVerdict, wellFormed, type LengthVerdict } from './links.ts'
import { smsSegments, withoutAccents, type SmsSize } from './smsText.ts'

/** How long a text is, for the counter below it. */
export interface TextSize {
  /** As a person counts: "ñ" and an emoji are one each. */
  readonly characters: number
  /** For links to WhatsApp and mail. */
  readonly verdict: LengthVerdict
  readonly sms: SmsSize
  /** Without accents; worth offering while it has fewer segments. */
  readonly plain: SmsSize
  /** The letters that make the SMS dear, each once, in their order. */
  readonly dear: readonly string[]
}

/** Counts a text for every way in which it can be sent. */
export function textSize(text: string): TextSize {
  const characters = Array.from(wellFormed(text))
  const dear = characters.filter((character) => smsSegments(character).encoding === 'ucs-2')
  return {
    characters: characters.length,
    verdict: lengthVerdict(text),
    sms: smsSegments(text),
    plain: smsSegments(withoutAccents(text)),
    dear: [...new Set(dear)],
  }
}
