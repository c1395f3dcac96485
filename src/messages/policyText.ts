import { meansTitle } from '../domain/payments/meansTitle.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { Format } from '../domain/format.ts'
import type { Language } from '../domain/locale.ts'
import type { PolicyPoint } from '../domain/policyPoints.ts'
import type { Terms } from '../domain/terms.ts'
import { moneyText } from './debtLine.ts'
import type { MessageBusiness } from './frame.ts'
import { cleanLine, cleanName } from './plainText.ts'
import { policyWords, type PolicyWords } from './policyWords.ts'
import { wordsFor } from './templates/wordsFor.ts'

export interface PolicyTextInput {
  readonly points: readonly PolicyPoint[]
  readonly language: Language
  readonly business: MessageBusiness
  /** Of the amount above which somebody stands surety. */
  readonly currency: CurrencyCode
  readonly format: Format
}

/** The policy as customers read it (R1, R2): a title, a point a line, and who they deal with. */
export function policyText({ points, language, business, currency, format }: PolicyTextInput): string {
  const words = policyWords(language)
  const lines = points.map((point) => `• ${sentenceOf(point, words)}`)
  const place = points.findIndex(({ type }) => type === 'payment-means')
  const means = wordsFor(language, 'usted').means
  const ways = business.paymentMeans.map((one) => {
    return `   ${[cleanLine(meansTitle(one, means)), cleanLine(one.value)].filter((part) => part !== '').join(': ')}`
  })
  const listed = place < 0 ? lines : lines.toSpliced(place + 1, 0, ...ways)
  const name = cleanName(business.name)
  return [
    words.title(name),
    '',
    ...listed,
    '',
    ...[name, cleanLine(business.phone)].filter((line) => line !== ''),
  ].join('\n')

  function sentenceOf(point: PolicyPoint, say: PolicyWords): string {
    switch (point.type) {
      case 'terms':
        return say.terms(termsOf(point.terms, say))
      case 'credit-check':
        return say.creditCheck
      case 'payment-means':
        return say.means
      case 'early-discount':
        return say.earlyDiscount(format.number(point.percent), point.days)
      case 'deposit':
        return say.deposit(format.number(point.percent))
      case 'guarantor':
        return say.guarantor(moneyText(format, point.above, currency))
      case 'reminders':
        return say.reminders(point.first, point.last)
      case 'stop-overdue':
        return say.stopOverdue(point.days)
      case 'stop-promises':
        return say.stopPromises(point.count)
      case 'interest':
        return say.interest
      case 'handover':
        return say.handover(point.days)
      case 'for-everybody':
        return say.forEverybody
    }
  }
}

function termsOf(terms: Terms, words: PolicyWords): string {
  if (terms.parts) return words.parts(terms.parts.length)
  const days = terms.days ?? 0
  const base = days === 0 ? words.cash : words.days(days)
  if (terms.payDays?.length) return `${base}, ${words.payDays(terms.payDays.join(', '))}`
  if (terms.endOfMonth || terms.fromEndOfMonth) return days === 0 ? words.monthEnd : `${base}, ${words.monthEnd}`
  return base
}
