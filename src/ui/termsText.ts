import type { Terms } from '../domain/terms.ts'
import type { Messages } from '../i18n/messages.ts'

/** "A 15 días", "Al contado", "A 30 días, a fin de mes": terms as they are said. */
export function termsText({ settings: words }: Messages, terms: Terms): string {
  if (terms.parts) return words.termsParts(terms.parts.length)
  const days = terms.days ?? 0
  const base = days === 0 ? words.termsCash : words.termsDays(days)
  if (terms.payDays?.length) return words.termsPayDays(base, terms.payDays.join(', '))
  if (terms.endOfMonth || terms.fromEndOfMonth) return days === 0 ? words.termsMonthEnd : words.termsToMonthEnd(base)
  return base
}
