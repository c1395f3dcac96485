import type { CustomerId, FactId } from '../domain/ids.ts'
import type { Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { reverse } from './reverse.ts'

export interface EndAgreementDraft {
  readonly customer: CustomerId
  readonly agreement: FactId
  readonly reason?: string
}

/** Ends an agreement today: the debts have their own due days back, less what was paid. Until yesterday it was one. */
export function endAgreement(deps: CommandDeps) {
  return async ({ agreement, ...rest }: EndAgreementDraft): Promise<Result<readonly FactId[], NotSaved>> =>
    reverse(deps)({ ...rest, of: [agreement], on: deps.today() })
}
