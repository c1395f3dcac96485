import type { CustomerId, FactId } from '../domain/ids.ts'
import { ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'

export interface EndHoldDraft {
  readonly customer: CustomerId
  readonly hold: FactId
}

/** Ends a hold today. One that was a mistake is taken back by `reverse`. */
export function endHold(deps: CommandDeps) {
  return async ({ customer, hold }: EndHoldDraft): Promise<Result<FactId, NotSaved>> => {
    const id = deps.newId()
    const result = await saved(deps.ledger, [{ id, kind: 'holdEnded', customer, of: hold, on: deps.today() }])
    return result.ok ? ok(id) : result
  }
}
