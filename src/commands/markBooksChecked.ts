import type { FactId } from '../domain/ids.ts'
import { ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'

/** "Cuadre": the books were looked through today and are up to date (R19). */
export function markBooksChecked(deps: CommandDeps) {
  return async (): Promise<Result<FactId, NotSaved>> => {
    const id = deps.newId()
    const result = await saved(deps.ledger, [{ id, kind: 'booksChecked', on: deps.today() }])
    return result.ok ? ok(id) : result
  }
}
