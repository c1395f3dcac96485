import type { Format } from '../../domain/format.ts'
import type { ProcessMessages } from '../../i18n/processMessages.ts'
import { saleStopText } from '../../ui/saleStopText.ts'
import { saleOf, type EntryDraft } from './entryDraft.ts'

/** Why this sale is stopped or should be thought over, in sentences; none when there is no reason. */
export function saleSentences(draft: EntryDraft, words: ProcessMessages, format: Format): readonly string[] {
  const decision = saleOf(draft)
  const { standing, currency } = draft
  if (!decision || !standing || decision.verdict === 'ok') return []
  const { stoppedBy, check } = standing.credit
  const limit = standing.customer.profile.creditLimit
  if (decision.verdict === 'stop') {
    const context = { currency, limit, stoppedBy, checkedOn: check?.on }
    return decision.stops.map((stop) => saleStopText(stop, context, words, format))
  }
  const { room } = decision
  const near = limit !== null && room !== undefined && room * 10 <= limit
  return [
    ...(check?.verdict === 'careful' ? [words.sale.careful(format.day(check.on))] : []),
    ...(near ? [words.sale.nearLimit(format.money(room, currency), format.money(limit, currency))] : []),
  ]
}
