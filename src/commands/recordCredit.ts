import type { CurrencyCode } from '../domain/currency.ts'
import type { AllocationItem, CreditKind } from '../domain/fact.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { sum } from '../domain/money.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'
import { cleanLine, MAX_SHORT_TEXT } from './text.ts'

export interface CreditDraft {
  readonly customer: CustomerId
  readonly creditKind: Exclude<CreditKind, 'write-off'>
  readonly currency: CurrencyCode
  /** The debts that it lowers, and by how much: what they add up to is the credit. */
  readonly allocations: readonly AllocationItem[]
  readonly note?: string
}

export type RecordCreditError = NotSaved | { readonly type: 'amount-zero' }

/** Lowers debts without money, from today on: a discount, goods taken instead, a debt forgiven. Undone by `reverse`. */
export function recordCredit(deps: CommandDeps) {
  return async (draft: CreditDraft): Promise<Result<FactId, RecordCreditError>> => {
    const { customer, creditKind, currency } = draft
    const allocations = draft.allocations.filter((item) => item.amount > 0)
    const amount = sum(allocations.map((item) => item.amount))
    if (amount <= 0) return err({ type: 'amount-zero' })
    const note = cleanLine(draft.note ?? '').slice(0, MAX_SHORT_TEXT)
    const id = deps.newId()
    const result = await saved(deps.ledger, [
      {
        id,
        kind: 'credit',
        customer,
        on: deps.today(),
        creditKind,
        currency,
        amount,
        allocations,
        ...(note === '' ? {} : { note }),
      },
    ])
    return result.ok ? ok(id) : result
  }
}
