import type { Format } from '../../domain/format.ts'
import { isMinorUnits, subtract, type MinorUnits } from '../../domain/money.ts'
import type { Messages } from '../../i18n/messages.ts'
import { creditOf, type EntryDraft } from './entryDraft.ts'

/** Why this sale should be thought over, in sentences; none when there is no reason. */
export function creditSentences(draft: EntryDraft, { entry }: Messages, format: Format): readonly string[] {
  const credit = creditOf(draft)
  const { standing, amount, currency } = draft
  if (!credit || credit.verdict === 'ok' || !standing || !amount.ok) return []
  const limit = standing.customer.profile.creditLimit
  const exposure = standing.balance + amount.value
  const money = (value: MinorUnits) => format.money(value, currency)
  const sentences: string[] = []
  if (limit !== null && isMinorUnits(exposure)) {
    if (credit.exceeded) sentences.push(entry.overLimit(money(subtract(exposure, limit)), money(limit)))
    else if (credit.verdict === 'warn') sentences.push(entry.nearLimit(money(subtract(limit, exposure)), money(limit)))
  }
  if (credit.reasons.includes('overdue')) sentences.push(entry.longOverdue(standing.daysLate))
  if (credit.reasons.includes('broken-promises')) sentences.push(entry.brokenPromises)
  return sentences
}
