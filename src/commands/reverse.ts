import type { Day } from '../domain/day.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { ok, type Result } from '../domain/result.ts'
import type { FactDraft, NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'
import { cleanLine, MAX_SHORT_TEXT } from './text.ts'

export interface ReversalDraft {
  readonly customer: CustomerId
  /** One or several facts that are taken back together. */
  readonly of: readonly FactId[]
  /**
   * From which day on they do not exist. The mistaken fact's own day when it never happened (a slip); the day that
   * undid it otherwise (a cheque that came back).
   */
  readonly on: Day
  readonly reason?: string
}

/** Takes facts back by recording their reversal; nothing is edited or deleted. */
export function reverse(deps: CommandDeps) {
  return async (draft: ReversalDraft): Promise<Result<readonly FactId[], NotSaved>> => {
    const reason = cleanLine(draft.reason ?? '').slice(0, MAX_SHORT_TEXT)
    const drafts: FactDraft[] = draft.of.map((of) => ({
      id: deps.newId(),
      kind: 'reversal',
      customer: draft.customer,
      of,
      on: draft.on,
      ...(reason === '' ? {} : { reason }),
    }))
    const result = await saved(deps.ledger, drafts)
    return result.ok ? ok(drafts.map(({ id }) => id)) : result
  }
}
