import type { CurrencyCode } from '../../domain/currency.ts'
import type { Format } from '../../domain/format.ts'
import { negate } from '../../domain/money.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Standing } from '../../queries/useStanding.ts'

/** How a customer stands after an entry, in one sentence. */
export function owesText(
  { balance, overdue }: Standing,
  words: Messages['entry'],
  format: Format,
  currency: CurrencyCode,
): string {
  if (balance < 0) return words.favourAfter(format.money(negate(balance), currency))
  if (balance === 0) return words.owesNothing
  const owed = format.money(balance, currency)
  return overdue > 0 ? words.owesAfterOverdue(owed, format.money(overdue, currency)) : words.owesAfter(owed)
}
