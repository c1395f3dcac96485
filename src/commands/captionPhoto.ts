import type { CustomerId, FactId } from '../domain/ids.ts'
import { ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'
import { wordsDraft } from './wordsDraft.ts'

export interface CaptionDraft {
  readonly customer: CustomerId
  readonly attachment: FactId
  /** What can be seen; nothing is recorded when it is empty. */
  readonly text: string
}

/** Says what can be seen on a photo, in words that can be forgotten; what was said last counts. */
export function captionPhoto(deps: CommandDeps) {
  return async ({ customer, attachment, text }: CaptionDraft): Promise<Result<null, NotSaved>> => {
    const drafts = wordsDraft(deps, customer, attachment, text)
    const result = await saved(deps.ledger, drafts)
    return result.ok ? ok(null) : result
  }
}
