import type { CountryCode } from '../domain/country.ts'
import type { Format } from '../domain/format.ts'
import type { Language } from '../domain/locale.ts'
import { copyLines } from '../domain/payments/copyLines.ts'
import { detailName } from '../domain/payments/detailName.ts'
import { meansTitle } from '../domain/payments/meansTitle.ts'
import { payCode } from '../domain/payments/payCode.ts'
import type { BusinessProfile, PaymentMeans, Treatment } from '../domain/profile.ts'
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

/**
 * How to pay (R34): what is copied stands on a line of its own, then the exact amount and the reference. A code cannot
 * be scanned by the phone that shows the message; that of Pix can be pasted, and stands there as text.
 */
export function payLines(
  { business, format }: Pick<MessageContext, 'business' | 'format'>,
  words: MessageWords,
  amounts: readonly CurrencyAmount[],
  reference: string,
): string[] {
  const means = business.paymentMeans.flatMap((one) => meansLines(one, words, amounts, reference))
  if (means.length === 0) return []
  return [
    words.pay.title,
    ...means,
    `${words.pay.amount}: ${amountsText(format, words, amounts)}`,
    ...(reference === '' ? [] : [`${words.pay.reference}: ${reference}`]),
  ]
}

function meansLines(
  means: PaymentMeans,
  words: MessageWords,
  amounts: readonly CurrencyAmount[],
  reference: string,
): string[] {
  const title = cleanLine(meansTitle(means, words.means))
  const value = cleanLine(means.value)
  if (value === '') return [title]
  // A number to copy stands alone; "at the shop" does not need to.
  if (means.kind === 'cash') return [`${title}: ${value}`]
  const [asked, ...others] = amounts
  const code = asked && others.length === 0 ? payCode(means, { ...asked, reference }) : undefined
  return [
    `${title}:`,
    value,
    ...copyLines(means).flatMap(({ what, text }) =>
      what === 'value' || what === 'bank' ? [] : [`${detailName(means, what, words.pay.details)}: ${cleanLine(text)}`],
    ),
    ...(code?.type === 'code' && code.pasted ? [`${words.pay.pasted}:`, code.text] : []),
  ]
}

/** A person signs, then the business: reminders work when they come from somebody who is known. */
export function signature(business: MessageBusiness, full: boolean): string[] {
  const name = cleanName(business.name)
  const signer = cleanName(business.signer)
  const details = full ? [business.taxId, business.address, business.phone].map((text) => cleanLine(text)) : []
  return [...new Set([signer, name, ...details])].filter((line) => line !== '')
}
