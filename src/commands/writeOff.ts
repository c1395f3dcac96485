import type { CurrencyCode } from '../domain/currency.ts'
import type { AllocationItem } from '../domain/fact.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { sum } from '../domain/money.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'
import { wordsDraft } from './wordsDraft.ts'

export interface WriteOffDraft {
  readonly customer: CustomerId
  readonly currency: CurrencyCode
  /** The debts that are given up: what they add up to is the loss. */
  readonly allocations: readonly AllocationItem[]
  readonly words?: string
}

export type WriteOffError = NotSaved | { readonly type: 'amount-zero' }

/**
 * Gives debts up as lost, from today on: they leave the totals by a credit of their own kind, and the customer is
 * marked. Undone by `reverse` of all that it names.
 */
export function writeOff(deps: CommandDeps) {
  return async (draft: WriteOffDraft): Promise<Result<readonly FactId[], WriteOffError>> => {
    const on = deps.today()
    const { customer, currency, words } = draft
    const allocations = draft.allocations.filter((item) => item.amount > 0)
    const amount = sum(allocations.map((item) => item.amount))
    if (amount <= 0) return err({ type: 'amount-zero' })
    const [credit, hold] = [deps.newId(), deps.newId()]
    const result = await saved(deps.ledger, [
      { id: credit, kind: 'credit', customer, on, creditKind: 'write-off', currency, amount, allocations },
      { id: hold, kind: 'hold', customer, on, holdKind: 'written-off' },
      ...wordsDraft(deps, customer, hold, words),
    ])
    return result.ok ? ok([credit, hold]) : result
  }
}
