import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import type { MinorUnits } from '../domain/money.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'
import { cleanLine, MAX_SHORT_TEXT } from './text.ts'

export interface ChequeDraft {
  readonly customer: CustomerId
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  /** First day on which it can be paid in. */
  readonly payOn: Day
  readonly number: string
  readonly bank: string
}

export type RecordChequeError =
  | NotSaved
  | { readonly type: 'amount-zero' }
  | { readonly type: 'cheque-number-missing' }
  | { readonly type: 'text-too-long'; readonly max: number; readonly field: 'number' | 'bank' }

/** A cheque that was handed over. It is no payment: that is recorded when its money is there. */
export function recordCheque(deps: CommandDeps) {
  return async (draft: ChequeDraft): Promise<Result<FactId, RecordChequeError>> => {
    const number = cleanLine(draft.number)
    const bank = cleanLine(draft.bank)
    if (draft.amount <= 0) return err({ type: 'amount-zero' })
    if (number === '') return err({ type: 'cheque-number-missing' })
    if (number.length > MAX_SHORT_TEXT) return err({ type: 'text-too-long', max: MAX_SHORT_TEXT, field: 'number' })
    if (bank.length > MAX_SHORT_TEXT) return err({ type: 'text-too-long', max: MAX_SHORT_TEXT, field: 'bank' })
    const { customer, currency, amount, payOn } = draft
    const id = deps.newId()
    const result = await saved(deps.ledger, [
      { id, kind: 'cheque', customer, on: deps.today(), currency, amount, payOn, number, bank },
    ])
    return result.ok ? ok(id) : result
  }
}
