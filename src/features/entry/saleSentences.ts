import type { SaleStop } from '../../domain/creditPolicy.ts'
import type { Format } from '../../domain/format.ts'
import type { MinorUnits } from '../../domain/money.ts'
import type { ProcessMessages } from '../../i18n/processMessages.ts'
import { saleOf, type EntryDraft } from './entryDraft.ts'

/** Why this sale is stopped or should be thought over, in sentences; none when there is no reason. */
export function saleSentences(draft: EntryDraft, { sale, solve }: ProcessMessages, format: Format): readonly string[] {
  const decision = saleOf(draft)
  const { standing, currency } = draft
  if (!decision || !standing || decision.verdict === 'ok') return []
  const { credit, customer } = standing
  const money = (value: MinorUnits) => format.money(value, currency)
  const limit = customer.profile.creditLimit
  if (decision.verdict === 'warn') {
    const careful = credit.check?.verdict === 'careful' ? [sale.careful(format.day(credit.check.on))] : []
    const near = limit === null || decision.room === undefined || decision.room * 10 > limit ? [] : [decision.room]
    return [...careful, ...near.map((room) => sale.nearLimit(money(room), money(limit as MinorUnits)))]
  }
  return decision.stops.map((stop) => sentenceOf(stop))

  function sentenceOf(stop: SaleStop): string {
    switch (stop.type) {
      case 'no-sales':
        return sale.noSales(solve.kinds[credit.stoppedBy ?? 'no-sales'])
      case 'over-limit':
        return limit === 0 ? sale.noCredit : sale.overLimit(money(stop.by), money(limit ?? stop.by))
      case 'overdue':
        return sale.longOverdue(stop.days)
      case 'broken-promises':
        return sale.brokenPromises(stop.count)
      case 'deposit-missing':
        return stop.paid > 0
          ? sale.depositShort(money(stop.wanted), money(stop.paid))
          : sale.depositMissing(money(stop.wanted))
      case 'guarantor-missing':
        return sale.guarantorMissing(money(stop.above))
      case 'check-missing':
        return sale.checkMissing(money(stop.above))
      case 'check-refused':
        return sale.checkRefused(credit.check ? format.day(credit.check.on) : '')
    }
  }
}
