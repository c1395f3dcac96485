import type { CustomerId, FactId } from '../domain/ids.ts'
import type { ChequeStep } from '../domain/processFacts.ts'
import { ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'

export interface ChequeMove {
  readonly customer: CustomerId
  readonly cheque: FactId
  readonly state: ChequeStep
}

/** What became of a cheque today: paid in, cleared, bounced, or given back. */
export function moveCheque(deps: CommandDeps) {
  return async ({ customer, cheque, state }: ChequeMove): Promise<Result<FactId, NotSaved>> => {
    const id = deps.newId()
    const draft = { id, kind: 'chequeState', customer, of: cheque, on: deps.today(), state } as const
    const result = await saved(deps.ledger, [draft])
    return result.ok ? ok(id) : result
  }
}
