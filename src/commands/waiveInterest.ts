import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import type { MinorUnits } from '../domain/money.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'
import { cleanLine, MAX_SHORT_TEXT } from './text.ts'

export interface InterestWaiver {
  readonly customer: CustomerId
  readonly charge: FactId
  /** Last day of the interest that is given up. */
  readonly through: Day
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  readonly reason?: string
}

export type WaiveInterestError =
  | NotSaved
  | { readonly type: 'amount-zero' }
  | { readonly type: 'interest-not-yet-accrued' }

/** Gives up late interest on purpose, with its reason. It was never part of the balance. */
export function waiveInterest(deps: CommandDeps) {
  return async (draft: InterestWaiver): Promise<Result<FactId, WaiveInterestError>> => {
    const on = deps.today()
    const { customer, charge, through, currency, amount } = draft
    if (amount <= 0) return err({ type: 'amount-zero' })
    if (through > on) return err({ type: 'interest-not-yet-accrued' })
    const reason = cleanLine(draft.reason ?? '').slice(0, MAX_SHORT_TEXT)
    const id = deps.newId()
    const result = await saved(deps.ledger, [
      {
        id,
        kind: 'interestWaived',
        customer,
        charge,
        on,
        through,
        currency,
        amount,
        ...(reason === '' ? {} : { reason }),
      },
    ])
    return result.ok ? ok(id) : result
  }
}
