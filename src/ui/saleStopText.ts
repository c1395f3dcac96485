import type { SaleStop } from '../domain/creditPolicy.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { Format } from '../domain/format.ts'
import type { MinorUnits } from '../domain/money.ts'
import type { HoldKind } from '../domain/processFacts.ts'
import type { ProcessMessages } from '../i18n/processMessages.ts'

/** What a sentence needs besides the figures of its stop. */
export interface StopContext {
  readonly currency: CurrencyCode
  readonly limit: MinorUnits | null
  readonly stoppedBy: HoldKind | undefined
  /** Day of the last look at the customer. */
  readonly checkedOn: Day | undefined
}

/** Why a sale on credit is stopped, in a sentence with its figures. */
export function saleStopText(
  stop: SaleStop,
  { currency, limit, stoppedBy, checkedOn }: StopContext,
  { sale, solve }: Pick<ProcessMessages, 'sale' | 'solve'>,
  format: Format,
): string {
  const money = (value: MinorUnits) => format.money(value, currency)
  switch (stop.type) {
    case 'no-sales':
      return sale.noSales(solve.kinds[stoppedBy ?? 'no-sales'])
    case 'over-limit':
      return limit === 0 || limit === null ? sale.noCredit : sale.overLimit(money(stop.by), money(limit))
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
      return sale.checkRefused(checkedOn === undefined ? '' : format.day(checkedOn))
  }
}
