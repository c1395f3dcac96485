import type { CustomerId, FactId } from '../domain/ids.ts'
import type { Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { reverse } from './reverse.ts'

/**
 * Takes an attachment back from today on. Its bytes stay until tomorrow, so that it can be put back.
 * @returns the reversal, which `reverse` takes back in turn
 */
export function detach(deps: CommandDeps) {
  return ({
    customer,
    attachment,
  }: {
    readonly customer: CustomerId
    readonly attachment: FactId
  }): Promise<Result<readonly FactId[], NotSaved>> => reverse(deps)({ customer, of: [attachment], on: deps.today() })
}
