import { earlierOf, type Day } from '../domain/day.ts'
import type { Channel, ReminderLevel } from '../domain/fact.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { ok, type Result } from '../domain/result.ts'
import type { FactDraft, NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { overrideDraft, type GuardOverrideDraft } from './overrideGuard.ts'
import { saved } from './saved.ts'

export interface ContactDraft {
  readonly customer: CustomerId
  /** The day it was sent, when that was confirmed later; today unless given. */
  readonly on?: Day
  readonly channel: Channel
  readonly level: ReminderLevel
  readonly step?: string
  readonly skipped?: readonly string[]
  /** Charges that the message listed. */
  readonly charges: readonly FactId[]
  /** The words as they were sent. */
  readonly text: string
  /** It went out although a rule of the contact guard spoke against it. */
  readonly override?: Pick<GuardOverrideDraft, 'rule' | 'reason'>
}

const MAX_TEXT = 10_000

/** A contact that the person confirmed ("¿Lo enviaste?" – "Sí"), with the text that was sent (R24). */
export function recordContact(deps: CommandDeps) {
  return async (draft: ContactDraft): Promise<Result<FactId, NotSaved>> => {
    const id = deps.newId()
    const text = draft.text.toWellFormed().normalize('NFC').slice(0, MAX_TEXT)
    const drafts: FactDraft[] = [
      {
        id,
        kind: 'contact',
        customer: draft.customer,
        on: earlierOf(draft.on ?? deps.today(), deps.today()),
        channel: draft.channel,
        level: draft.level,
        charges: draft.charges,
        ...(draft.step === undefined ? {} : { step: draft.step }),
        ...(draft.skipped === undefined || draft.skipped.length === 0 ? {} : { skipped: draft.skipped }),
      },
    ]
    if (text !== '') drafts.push({ id: deps.newId(), kind: 'personText', customer: draft.customer, of: id, text })
    if (draft.override) drafts.push(overrideDraft(deps, { customer: draft.customer, contact: id, ...draft.override }))
    const result = await saved(deps.ledger, drafts)
    return result.ok ? ok(id) : result
  }
}
