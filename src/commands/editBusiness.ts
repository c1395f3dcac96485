import { checkLimits } from '../domain/aging.ts'
import type { BusinessPatch } from '../domain/profile.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { orNotSaved, saved } from './saved.ts'
import type { SetUpBusinessError } from './setUpBusiness.ts'
import { cleanLine, cleanLines, MAX_LONG_TEXT, MAX_SHORT_TEXT } from './text.ts'

export type EditBusinessError =
  | SetUpBusinessError
  | NotSaved
  | { readonly type: 'aging-limits-invalid' }
  | { readonly type: 'text-too-long'; readonly max: number }

/** Changes shared settings. Only the fields that are named change; what they replace is recorded. */
export function editBusiness(deps: CommandDeps) {
  return async (patch: BusinessPatch): Promise<Result<null, EditBusinessError>> => {
    const next = {
      ...patch,
      ...(patch.name === undefined ? {} : { name: cleanLine(patch.name) }),
      ...(patch.signer === undefined ? {} : { signer: cleanLine(patch.signer) }),
      ...(patch.address === undefined ? {} : { address: cleanLines(patch.address) }),
    }
    if (next.name === '') return err({ type: 'name-missing' })
    if ((next.name?.length ?? 0) > MAX_SHORT_TEXT) return err({ type: 'name-too-long', max: MAX_SHORT_TEXT })
    if ((next.address?.length ?? 0) > MAX_LONG_TEXT) return err({ type: 'text-too-long', max: MAX_LONG_TEXT })
    if (next.agingLimits !== undefined && !checkLimits(next.agingLimits).ok)
      return err({ type: 'aging-limits-invalid' })
    const fields = Object.keys(next) as (keyof BusinessPatch)[]
    if (fields.length === 0) return ok(null)
    const over = await orNotSaved(() => deps.ledger.editsOver({ entity: 'business', fields }))
    if (!over.ok) return over
    const result = await saved(deps.ledger, [{ id: deps.newId(), kind: 'business', patch: next, over: over.value }])
    return result.ok ? ok(null) : result
  }
}
