import type { CurrencyCode } from '../domain/currency.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import type { MinorUnits } from '../domain/money.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'

export interface AgencyFeeDraft {
  readonly customer: CustomerId
  readonly payment: FactId
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
}

export type RecordAgencyFeeError = NotSaved | { readonly type: 'amount-zero' }

/** What an agency kept of a payment that it recovered: the payment itself is the whole amount. */
export function recordAgencyFee(deps: CommandDeps) {
  return async ({
    customer,
    payment,
    currency,
    amount,
  }: AgencyFeeDraft): Promise<Result<FactId, RecordAgencyFeeError>> => {
    if (amount <= 0) return err({ type: 'amount-zero' })
    const id = deps.newId()
    const result = await saved(deps.ledger, [
      { id, kind: 'agencyFee', customer, of: payment, on: deps.today(), currency, amount },
    ])
    return result.ok ? ok(id) : result
  }
}
