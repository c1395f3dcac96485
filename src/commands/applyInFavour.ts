import type { AllocationItem } from '../domain/fact.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { FactDraft, NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'

export interface ApplyInFavourDraft {
  readonly customer: CustomerId
  /** Which money in favour goes where; one entry a payment or credit. */
  readonly uses: readonly { readonly of: FactId; readonly items: readonly AllocationItem[] }[]
}

export type ApplyInFavourError = NotSaved | { readonly type: 'nothing-to-apply' }

/** Puts money in favour against debts, today. Never done silently: the person is asked first. */
export function applyInFavour(deps: CommandDeps) {
  return async ({ customer, uses }: ApplyInFavourDraft): Promise<Result<readonly FactId[], ApplyInFavourError>> => {
    const on = deps.today()
    const drafts: FactDraft[] = uses
      .filter((use) => use.items.length > 0)
      .map((use) => ({
        id: deps.newId(),
        kind: 'allocation',
        customer,
        of: use.of,
        on,
        items: use.items,
        withdraws: [],
      }))
    if (drafts.length === 0) return err({ type: 'nothing-to-apply' })
    const result = await saved(deps.ledger, drafts)
    return result.ok ? ok(drafts.map((draft) => draft.id)) : result
  }
}
