import type { CurrencyCode } from '../../domain/currency.ts'
import type { Format } from '../../domain/format.ts'
import { negate } from '../../domain/money.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Standing } from '../../queries/useStanding.ts'

/** How a customer stands after an entry, in one sentence. */
export function owesText(
  { balance, overdue, inFavour }: Standing,
  words: Messages['entry'],
  format: Format,
  currency: CurrencyCode,
): string {
  if (balance < 0) return words.favourAfter(format.money(negate(balance), currency))
  if (balance === 0) return words.owesNothing
  const owed = format.money(balance, currency)
  const owes = overdue > 0 ? words.owesAfterOverdue(owed, format.money(overdue, currency)) : words.owesAfter(owed)
  // What is owed is less than what is open: less than what is overdue, perhaps.
  return inFavour > 0 ? `${owes} ${words.inFavour(format.money(inFavour, currency))}.` : owes
}
