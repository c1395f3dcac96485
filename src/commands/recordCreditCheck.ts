import type { CustomerId, FactId } from '../domain/ids.ts'
import type { CreditVerdict } from '../domain/processFacts.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'
import { wordsDraft } from './wordsDraft.ts'

export interface CreditCheckDraft {
  readonly customer: CustomerId
  /** Codes of what was looked at. */
  readonly looked: readonly string[]
  readonly verdict: CreditVerdict
  /** Code of what secures the debt; who it is goes into `words`. */
  readonly guarantor?: string
  readonly words?: string
}

export type RecordCreditCheckError = NotSaved | { readonly type: 'nothing-looked-at' }

/** What was looked at today before selling on credit, and what came of it (R6). */
export function recordCreditCheck(deps: CommandDeps) {
  return async (draft: CreditCheckDraft): Promise<Result<FactId, RecordCreditCheckError>> => {
    const { customer, verdict, guarantor } = draft
    const looked = [...new Set(draft.looked.filter((code) => code !== ''))]
    if (looked.length === 0) return err({ type: 'nothing-looked-at' })
    const id = deps.newId()
    const result = await saved(deps.ledger, [
      {
        id,
        kind: 'creditCheck',
        customer,
        on: deps.today(),
        looked,
        verdict,
        ...(guarantor === undefined ? {} : { guarantor }),
      },
      ...wordsDraft(deps, customer, id, draft.words),
    ])
    return result.ok ? ok(id) : result
  }
}
