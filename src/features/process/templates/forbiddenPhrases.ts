import { FLOOR_MENTIONS, mentionsIn } from '../../../domain/mentions.ts'
import type { CountryLaw } from '../../../domain/presets/preset.ts'
import type { ForbiddenPhrases } from '../../../messages/forbiddenWords.ts'

/** What of a text nobody may say, or may not be said to consumers here, as a template's check takes it. */
export function forbiddenPhrases(text: string, law: CountryLaw | undefined): ForbiddenPhrases[] {
  const rules = law?.contact.consumer
  const forbidden: readonly string[] = [
    ...FLOOR_MENTIONS,
    ...(rules?.forbids?.mentions ?? []),
    ...(rules?.noReasonQuestion ? ['reason-question'] : []),
  ]
  return mentionsIn(text)
    .filter(({ mention }) => forbidden.includes(mention))
    .map(({ mention, words }) => ({ code: mention, phrases: [words] }))
}
