import type { Day } from '../domain/day.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { SendingMedium } from '../domain/sendingMedia.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'
import { cleanLine, MAX_SHORT_TEXT } from './text.ts'
import { wordsDraft } from './wordsDraft.ts'

/** A paper as its file is, so that it can be told from any other. */
export interface SentPaper {
  readonly title: string
  readonly fileName: string
  readonly pages: number
  /** Of its bytes, 64 hexadecimal digits in lower case. */
  readonly sha256: string
}

export interface SendingDraft {
  readonly customer: CustomerId
  readonly paper: SentPaper
  readonly medium: SendingMedium
  /** The day on which it was handed over. */
  readonly on: Day
  /** The contact that it is the delivery of, or the request to negotiate. */
  readonly of?: FactId
  /** Empty: there is none, or it is not known. */
  readonly tracking: string
  readonly handedBy: string
}

export type RecordSendingError =
  | NotSaved
  | { readonly type: 'sent-in-future' }
  | { readonly type: 'text-too-long'; readonly max: number; readonly field: 'title' | 'tracking' | 'handedBy' }

/** That a paper was handed over to be sent, how, when and by whom, with the fingerprint of its file. */
export function recordSending(deps: CommandDeps) {
  return async (draft: SendingDraft): Promise<Result<FactId, RecordSendingError>> => {
    const { customer, paper, medium, on, of } = draft
    if (on > deps.today()) return err({ type: 'sent-in-future' })
    const texts = {
      title: cleanLine(paper.title),
      tracking: cleanLine(draft.tracking),
      handedBy: cleanLine(draft.handedBy),
    }
    for (const field of ['title', 'tracking', 'handedBy'] as const) {
      if (texts[field].length > MAX_SHORT_TEXT) return err({ type: 'text-too-long', max: MAX_SHORT_TEXT, field })
    }
    const { title, tracking, handedBy } = texts
    const id = deps.newId()
    const result = await saved(deps.ledger, [
      {
        id,
        kind: 'sending',
        customer,
        on,
        medium,
        title,
        pages: paper.pages,
        sha256: paper.sha256,
        ...(of === undefined ? {} : { of }),
        ...(tracking === '' ? {} : { tracking }),
        ...(handedBy === '' ? {} : { handedBy }),
      },
      // Files are named after the customer: that can be forgotten.
      ...wordsDraft(deps, customer, id, paper.fileName),
    ])
    return result.ok ? ok(id) : result
  }
}
