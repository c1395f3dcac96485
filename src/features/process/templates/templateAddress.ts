import type { Language } from '../../../domain/locale.ts'
import type { Treatment } from '../../../domain/profile.ts'
import { templateKey, type TemplateAddress } from '../../../messages/messageTemplate.ts'

/** The ultimatum and the closing are letters, which have words of their own. */
export const LEVELS = ['reminder', '1', '2'] as const
/** What is shared or copied says what WhatsApp says. */
export const CHANNELS = ['whatsapp', 'sms', 'email'] as const
export const LANGUAGES: readonly Language[] = ['es', 'en', 'pt']
export const TREATMENTS: readonly Treatment[] = ['usted', 'tu', 'vos']

export interface Address extends TemplateAddress {
  readonly level: (typeof LEVELS)[number]
  readonly channel: (typeof CHANNELS)[number]
}

/** Reads an address out of the path; undefined for one of no template. */
export function addressOf(parts: Readonly<Record<string, string | undefined>>): Address | undefined {
  const level = LEVELS.find((each) => each === parts['level'])
  const channel = CHANNELS.find((each) => each === parts['channel'])
  const language = LANGUAGES.find((each) => each === parts['language'])
  const treatment = TREATMENTS.find((each) => each === parts['treatment'])
  return level && channel && language && treatment ? { level, channel, language, treatment } : undefined
}

/** The end of the path under which a template is edited. */
export function pathOf(address: Address): string {
  return templateKey(address).slice('template/'.length)
}
