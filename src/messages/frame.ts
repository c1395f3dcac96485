import type { CountryCode } from '../domain/country.ts'
import type { Format } from '../domain/format.ts'
import type { Language } from '../domain/locale.ts'
import type { BusinessProfile, Treatment } from '../domain/profile.ts'
import { amountsText, type CurrencyAmount } from './debtLine.ts'
import { cleanLine, cleanName } from './plainText.ts'
import type { MessageWords } from './templates/words.ts'

/** What every message knows of who writes it and how. */
export interface MessageContext {
  readonly language: Language
  readonly treatment: Treatment
  readonly country: CountryCode
  /** Consumer or business: laws differ. */
  readonly party: 'consumer' | 'business'
  readonly business: MessageBusiness
  readonly format: Format
}

/** A `BusinessProfile` is one. */
export type MessageBusiness = Pick<BusinessProfile, 'name' | 'signer' | 'phone' | 'address' | 'taxId' | 'paymentMeans'>

/** Paragraphs parted by one empty line; absent lines and paragraphs leave no gap. */
export function compose(paragraphs: readonly (readonly (string | false)[])[], between = '\n\n'): string {
  return paragraphs
    .map((lines) => lines.filter((line) => line !== false && line !== '').join('\n'))
    .filter((paragraph) => paragraph !== '')
    .join(between)
}

/** How to pay (R34): what is copied stands on a line of its own, then the exact amount and the reference. */
export function payLines(
  { business, format }: Pick<MessageContext, 'business' | 'format'>,
  words: MessageWords,
  amounts: readonly CurrencyAmount[],
  reference: string,
): string[] {
  const means = business.paymentMeans
    .map(({ kind, label, value }) => ({ kind, title: cleanLine(label) || words.means[kind], value: cleanLine(value) }))
    .flatMap(({ kind, title, value }) => {
      if (value === '') return [title]
      // A number to copy stands alone; "at the shop" does not need to.
      return kind === 'cash' ? [`${title}: ${value}`] : [`${title}:`, value]
    })
  if (means.length === 0) return []
  return [
    words.pay.title,
    ...means,
    `${words.pay.amount}: ${amountsText(format, words, amounts)}`,
    ...(reference === '' ? [] : [`${words.pay.reference}: ${reference}`]),
  ]
}

/** A person signs, then the business: reminders work when they come from somebody who is known. */
export function signature(business: MessageBusiness, full: boolean): string[] {
  const name = cleanName(business.name)
  const signer = cleanName(business.signer)
  const details = full ? [business.taxId, business.address, business.phone].map((text) => cleanLine(text)) : []
  return [...new Set([signer, name, ...details])].filter((line) => line !== '')
}
