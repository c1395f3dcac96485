import type { Day } from '../domain/day.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import type { ContactResult, UnpaidReason } from '../domain/processFacts.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'
import { wordsDraft } from './wordsDraft.ts'

export interface OutcomeDraft {
  readonly customer: CustomerId
  readonly contact: FactId
  readonly result: ContactResult
  /** Not where the law forbids asking for it. */
  readonly reason?: UnpaidReason
  /** When to be in touch again. */
  readonly next?: Day
  readonly words?: string
}

export type RecordOutcomeError = NotSaved | { readonly type: 'next-in-past' }

/** What came out of a contact (R48–R50). */
export function recordOutcome(deps: CommandDeps) {
  return async (draft: OutcomeDraft): Promise<Result<FactId, RecordOutcomeError>> => {
    const on = deps.today()
    const { customer, contact, result, reason, next } = draft
    if (next !== undefined && next <= on) return err({ type: 'next-in-past' })
    const id = deps.newId()
    const written = await saved(deps.ledger, [
      {
        id,
        kind: 'outcome',
        customer,
        of: contact,
        on,
        result,
        ...(reason === undefined ? {} : { reason }),
        ...(next === undefined ? {} : { next }),
      },
      ...wordsDraft(deps, customer, id, draft.words),
    ])
    return written.ok ? ok(id) : written
  }
}
