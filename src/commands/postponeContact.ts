import type { Day } from '../domain/day.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import type { PostponeReason } from '../domain/processFacts.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'

export interface PostponeDraft {
  readonly customer: CustomerId
  /** Day on which the customer is back on the list. */
  readonly until: Day
  readonly reason: PostponeReason
}

export type PostponeContactError = NotSaved | { readonly type: 'postpone-in-past' }

/** Takes a customer off the day's list until another day. */
export function postponeContact(deps: CommandDeps) {
  return async ({ customer, until, reason }: PostponeDraft): Promise<Result<FactId, PostponeContactError>> => {
    const on = deps.today()
    if (until <= on) return err({ type: 'postpone-in-past' })
    const id = deps.newId()
    const result = await saved(deps.ledger, [{ id, kind: 'postponed', customer, on, until, reason }])
    return result.ok ? ok(id) : result
  }
}
