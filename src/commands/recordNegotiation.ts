import type { Day } from '../domain/day.ts'
import type { AllocationItem } from '../domain/fact.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { isInOrder, mascStepsOf } from '../domain/masc.ts'
import type { NegotiationFact, NegotiationStep } from '../domain/evidenceFacts.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'

export interface NegotiationDraft {
  readonly customer: CustomerId
  /** The day on which delivery was tried. */
  readonly on: Day
  /** What it is about: the later claim has to be about the same. */
  readonly debts: readonly AllocationItem[]
}

export type RecordNegotiationError = NotSaved | { readonly type: 'sent-in-future' } | { readonly type: 'debts-missing' }

/** That a request to negotiate was sent. */
export function recordNegotiation(deps: CommandDeps) {
  return async ({ customer, on, debts }: NegotiationDraft): Promise<Result<FactId, RecordNegotiationError>> => {
    if (on > deps.today()) return err({ type: 'sent-in-future' })
    if (debts.length === 0) return err({ type: 'debts-missing' })
    const id = deps.newId()
    const result = await saved(deps.ledger, [{ id, kind: 'negotiation', customer, on, debts }])
    return result.ok ? ok(id) : result
  }
}

export interface NegotiationStepDraft {
  readonly negotiation: NegotiationFact
  /** What is recorded about it already. */
  readonly recorded: readonly { readonly step: NegotiationStep; readonly on: Day }[]
  readonly step: NegotiationStep
  readonly on: Day
}

export type RecordNegotiationStepError =
  | NotSaved
  | { readonly type: 'step-in-future' }
  /** Before the request was sent, or before it was received. */
  | { readonly type: 'masc-order' }

/** What happened to a request to negotiate, on its day. */
export function recordNegotiationStep(deps: CommandDeps) {
  return async (draft: NegotiationStepDraft): Promise<Result<FactId, RecordNegotiationStepError>> => {
    const { negotiation, recorded, step, on } = draft
    if (on > deps.today()) return err({ type: 'step-in-future' })
    if (!isInOrder(mascStepsOf(negotiation.on, [...recorded, { step, on }]))) return err({ type: 'masc-order' })
    const id = deps.newId()
    const { customer } = negotiation
    const result = await saved(deps.ledger, [{ id, kind: 'negotiationStep', customer, of: negotiation.id, on, step }])
    return result.ok ? ok(id) : result
  }
}
