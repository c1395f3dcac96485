import type { Day } from '../domain/day.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import type { HoldKind } from '../domain/processFacts.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'
import { cleanLine, MAX_SHORT_TEXT } from './text.ts'
import { wordsDraft } from './wordsDraft.ts'

export interface HoldDraft {
  readonly customer: CustomerId
  readonly holdKind: HoldKind
  /** Only this debt. */
  readonly charge?: FactId
  /** First day on which it is over. */
  readonly until?: Day
  /** A short code; what was said about the person goes into `words`. */
  readonly reason?: string
  readonly words?: string
}

export type PlaceHoldError = NotSaved | { readonly type: 'hold-until-in-past' }

/** Dispute, pause, "no contactar", agency and the like, from today on. */
export function placeHold(deps: CommandDeps) {
  return async (draft: HoldDraft): Promise<Result<FactId, PlaceHoldError>> => {
    const on = deps.today()
    const { customer, holdKind, charge, until } = draft
    if (until !== undefined && until <= on) return err({ type: 'hold-until-in-past' })
    const reason = cleanLine(draft.reason ?? '').slice(0, MAX_SHORT_TEXT)
    const id = deps.newId()
    const result = await saved(deps.ledger, [
      {
        id,
        kind: 'hold',
        customer,
        on,
        holdKind,
        ...(charge === undefined ? {} : { charge }),
        ...(until === undefined ? {} : { until }),
        ...(reason === '' ? {} : { reason }),
      },
      ...wordsDraft(deps, customer, id, draft.words),
    ])
    return result.ok ? ok(id) : result
  }
}
