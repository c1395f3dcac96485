import type { PlainJson } from '../domain/processFacts.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { json, MAX_SETTING_BYTES } from '../ledger/fieldCodecs.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { orNotSaved, saved } from './saved.ts'

export interface SettingDraft {
  readonly key: string
  /** Absent: back to what the app starts with. */
  readonly value?: PlainJson
}

export type SaveSettingError = NotSaved | { readonly type: 'setting-too-large'; readonly max: number }

/** Changes a shared setting for all devices; what it replaces is recorded. */
export function saveSetting(deps: CommandDeps) {
  return async ({ key, value }: SettingDraft): Promise<Result<null, SaveSettingError>> => {
    if (value !== undefined && json.read(value) === undefined) {
      return err({ type: 'setting-too-large', max: MAX_SETTING_BYTES })
    }
    const over = await orNotSaved(() => deps.ledger.editsOver({ entity: `setting/${key}`, fields: ['value'] }))
    if (!over.ok) return over
    const result = await saved(deps.ledger, [
      { id: deps.newId(), kind: 'setting', key, ...(value === undefined ? {} : { value }), over: over.value },
    ])
    return result.ok ? ok(null) : result
  }
}
