import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { ChargeKind, Instalment } from '../domain/fact.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { FactDraft, NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'
import { cleanLine, MAX_SHORT_TEXT } from './text.ts'
import { wordsDraft } from './wordsDraft.ts'

export interface ChargeDraft {
  readonly customer: CustomerId
  readonly chargeKind: ChargeKind
  readonly issued: Day
  readonly currency: CurrencyCode
  /** From domain/terms: at least one, in order of due day, each above zero. */
  readonly instalments: readonly Instalment[]
  readonly number?: string
  readonly concept?: string
  /** Why it was sold although something spoke against it: personal words, kept beside the charge. */
  readonly reason?: string
  /** The rules that had stopped it (domain/creditPolicy.ts), by their types. */
  readonly stops?: readonly string[]
}

export type RecordChargeError =
  | NotSaved
  | { readonly type: 'amount-zero' }
  | { readonly type: 'due-before-issue' }
  | { readonly type: 'instalments-missing' }
  | { readonly type: 'too-many-instalments'; readonly max: number }
  | { readonly type: 'text-too-long'; readonly max: number; readonly field: 'number' | 'concept' }

const MAX_INSTALMENTS = 600

/** Something sold on credit: fiado, invoice, loan or an opening balance. */
export function recordCharge(deps: CommandDeps) {
  return async (draft: ChargeDraft): Promise<Result<FactId, RecordChargeError>> => {
    const number = cleanLine(draft.number ?? '')
    const concept = cleanLine(draft.concept ?? '')
    if (number.length > MAX_SHORT_TEXT) return err({ type: 'text-too-long', max: MAX_SHORT_TEXT, field: 'number' })
    if (concept.length > MAX_SHORT_TEXT) return err({ type: 'text-too-long', max: MAX_SHORT_TEXT, field: 'concept' })
    if (draft.instalments.length === 0) return err({ type: 'instalments-missing' })
    if (draft.instalments.length > MAX_INSTALMENTS) return err({ type: 'too-many-instalments', max: MAX_INSTALMENTS })
    if (draft.instalments.some(({ amount }) => amount <= 0)) return err({ type: 'amount-zero' })
    // An opening balance brings its old due day along; a sale cannot fall due before it was made.
    if (draft.chargeKind !== 'opening' && draft.instalments.some(({ due }) => due < draft.issued)) {
      return err({ type: 'due-before-issue' })
    }
    const id = deps.newId()
    const result = await saved(deps.ledger, [
      {
        id,
        kind: 'charge',
        customer: draft.customer,
        chargeKind: draft.chargeKind,
        issued: draft.issued,
        currency: draft.currency,
        instalments: draft.instalments.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
        ...(number === '' ? {} : { number }),
        ...(concept === '' ? {} : { concept }),
      },
      ...wordsDraft(deps, draft.customer, id, draft.reason),
      // The owner's words are a fact of their own, which can be forgotten; the rules are not about the person.
      ...(draft.stops ?? []).map((rule): FactDraft => ({
        id: deps.newId(),
        kind: 'guardOverride',
        customer: draft.customer,
        of: id,
        on: deps.today(),
        rule,
        reason: '',
      })),
    ])
    return result.ok ? ok(id) : result
  }
}
