import { isDay } from '../domain/day.ts'
import type { Channel, ReminderLevel } from '../domain/fact.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { recordContact } from './recordContact.ts'
import { reverse } from './reverse.ts'

/** What was handed to another app, as the device kept it until the person came back. */
export interface SentMessage {
  readonly customer: string
  readonly on: string
  readonly channel: string
  readonly level: string
  readonly step: string | null
  readonly skipped: readonly string[]
  readonly charges: readonly string[]
  readonly text: string
  /** The rule that spoke against it, and why it went out all the same. */
  readonly override?: { readonly rule: string; readonly reason: string }
}

/**
 * Records what the person confirmed as sent, on the day it was handed over.
 * @returns how to take it back, as if it had never been; that rejects when it could not be saved
 */
export function confirmSent(deps: CommandDeps) {
  return async (sent: SentMessage): Promise<Result<() => Promise<void>, NotSaved>> => {
    const customer = sent.customer as CustomerId
    const on = isDay(sent.on) ? sent.on : deps.today()
    const result = await recordContact(deps)({
      customer,
      on,
      channel: sent.channel as Channel,
      level: sent.level as ReminderLevel,
      ...(sent.step === null ? {} : { step: sent.step, skipped: sent.skipped }),
      charges: sent.charges as readonly FactId[],
      // What was said on the telephone is not what was written for it.
      text: sent.channel === 'call' ? '' : sent.text,
      ...(sent.override ? { override: sent.override } : {}),
    })
    if (!result.ok) return result
    return ok(async () => {
      const undone = await reverse(deps)({ customer, of: [result.value], on })
      if (!undone.ok) throw new Error(undone.error.type)
    })
  }
}
