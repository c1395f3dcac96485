import { interestSource } from '../domain/interestSource.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import type { MinorUnits } from '../domain/money.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'
import { cleanLine, MAX_SHORT_TEXT } from './text.ts'

export interface InterestCharge {
  readonly customer: CustomerId
  /** The debt that was late. */
  readonly charge: FactId
  /** Last day that it covers. */
  readonly through: Day
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  /** What the line of the account says. */
  readonly concept?: string
}

export type ChargeInterestError =
  | NotSaved
  | { readonly type: 'amount-zero' }
  | { readonly type: 'interest-not-yet-accrued' }

/** Makes late interest part of the balance, as a charge of its own that is due today ("Interest"). */
export function chargeInterest(deps: CommandDeps) {
  return async (draft: InterestCharge): Promise<Result<FactId, ChargeInterestError>> => {
    const on = deps.today()
    const { customer, charge, through, currency, amount } = draft
    if (amount <= 0) return err({ type: 'amount-zero' })
    if (through > on) return err({ type: 'interest-not-yet-accrued' })
    const concept = cleanLine(draft.concept ?? '').slice(0, MAX_SHORT_TEXT)
    const id = deps.newId()
    const result = await saved(deps.ledger, [
      {
        id,
        kind: 'charge',
        customer,
        chargeKind: 'interest',
        issued: on,
        currency,
        instalments: [{ due: on, amount }],
        source: interestSource(charge, through),
        ...(concept === '' ? {} : { concept }),
      },
    ])
    return result.ok ? ok(id) : result
  }
}
