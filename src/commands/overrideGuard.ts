import type { CustomerId, FactId } from '../domain/ids.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'
import { cleanLine, MAX_SHORT_TEXT } from './text.ts'

export interface GuardOverrideDraft {
  readonly customer: CustomerId
  readonly contact: FactId
  /** Id of the rule that spoke against it. */
  readonly rule: string
  readonly reason: string
}

export type OverrideGuardError = NotSaved | { readonly type: 'reason-missing' }

/** Records that somebody went on against a rule of the contact guard, and why. */
export function overrideGuard(deps: CommandDeps) {
  return async (draft: GuardOverrideDraft): Promise<Result<FactId, OverrideGuardError>> => {
    const { customer, contact, rule } = draft
    const reason = cleanLine(draft.reason).slice(0, MAX_SHORT_TEXT)
    if (reason === '') return err({ type: 'reason-missing' })
    const id = deps.newId()
    const result = await saved(deps.ledger, [
      { id, kind: 'guardOverride', customer, of: contact, on: deps.today(), rule, reason },
    ])
    return result.ok ? ok(id) : result
  }
}
