import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import type { MinorUnits } from '../domain/money.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'
import { wordsDraft } from './wordsDraft.ts'

export interface PromiseDraft {
  readonly customer: CustomerId
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  readonly due: Day
  /** What it was promised for; empty for whatever is owed. */
  readonly charges: readonly FactId[]
  readonly words?: string
}

export type TakePromiseError = NotSaved | { readonly type: 'amount-zero' } | { readonly type: 'promise-in-past' }

/** "Promesa de pago": an amount for a day. Taken back by `reverse`, as if it had never been or from a day on. */
export function takePromise(deps: CommandDeps) {
  return async (draft: PromiseDraft): Promise<Result<FactId, TakePromiseError>> => {
    const on = deps.today()
    if (draft.amount <= 0) return err({ type: 'amount-zero' })
    if (draft.due < on) return err({ type: 'promise-in-past' })
    const { customer, currency, amount, due, charges } = draft
    const id = deps.newId()
    const result = await saved(deps.ledger, [
      { id, kind: 'promise', customer, on, currency, amount, due, charges },
      ...wordsDraft(deps, customer, id, draft.words),
    ])
    return result.ok ? ok(id) : result
  }
}
