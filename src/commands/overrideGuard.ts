import type { CustomerId, FactId } from '../domain/ids.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { FactDraft, NotSaved } from '../ledger/ledger.ts'
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
    if (cleanLine(draft.reason) === '') return err({ type: 'reason-missing' })
    const fact = overrideDraft(deps, draft)
    const result = await saved(deps.ledger, [fact])
    return result.ok ? ok(fact.id) : result
  }
}

/** The same as a fact, for who records the contact with it: what went out must not be in the books without it. */
export function overrideDraft(deps: CommandDeps, draft: GuardOverrideDraft): FactDraft {
  const { customer, contact, rule } = draft
  const reason = cleanLine(draft.reason).slice(0, MAX_SHORT_TEXT)
  return { id: deps.newId(), kind: 'guardOverride', customer, of: contact, on: deps.today(), rule, reason }
}
