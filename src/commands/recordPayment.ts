import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { AllocationItem, PaymentMethod } from '../domain/fact.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { sum, type MinorUnits } from '../domain/money.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'
import { cleanLine, MAX_SHORT_TEXT } from './text.ts'

export interface PaymentDraft {
  readonly customer: CustomerId
  readonly on: Day
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  readonly method: PaymentMethod
  /** As proposed and perhaps edited; what they leave of the amount is money in favour. */
  readonly allocations: readonly AllocationItem[]
  readonly note?: string
}

export type RecordPaymentError =
  | NotSaved
  | { readonly type: 'amount-zero' }
  | { readonly type: 'payment-in-future' }
  | { readonly type: 'spread-over-amount'; readonly by: MinorUnits }
  | { readonly type: 'text-too-long'; readonly max: number; readonly field: 'note' }

/** Money received, with its dated allocations. Undone by `reverse`. */
export function recordPayment(deps: CommandDeps) {
  return async (draft: PaymentDraft): Promise<Result<FactId, RecordPaymentError>> => {
    if (draft.amount <= 0) return err({ type: 'amount-zero' })
    if (draft.on > deps.today()) return err({ type: 'payment-in-future' })
    const allocations = draft.allocations.filter((item) => item.amount > 0)
    const spread = sum(allocations.map((item) => item.amount))
    if (spread > draft.amount) {
      return err({ type: 'spread-over-amount', by: (spread - draft.amount) as MinorUnits })
    }
    const note = cleanLine(draft.note ?? '')
    if (note.length > MAX_SHORT_TEXT) return err({ type: 'text-too-long', max: MAX_SHORT_TEXT, field: 'note' })
    const id = deps.newId()
    const result = await saved(deps.ledger, [
      {
        id,
        kind: 'payment',
        customer: draft.customer,
        on: draft.on,
        currency: draft.currency,
        amount: draft.amount,
        method: draft.method,
        allocations,
        ...(note === '' ? {} : { note }),
      },
    ])
    return result.ok ? ok(id) : result
  }
}
