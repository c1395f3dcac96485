import type { SaleStop } from '../../domain/creditPolicy.ts'
import type { ChargeDraft } from '../../commands/recordCharge.ts'
import type { PaymentDraft } from '../../commands/recordPayment.ts'
import { isDay, type Day } from '../../domain/day.ts'
import type { ChargeKind, Instalment } from '../../domain/fact.ts'
import { isMinorUnits, type MinorUnits } from '../../domain/money.ts'
import { err, ok, type Result } from '../../domain/result.ts'
import type { TellableError } from '../../i18n/errorText.ts'
import type { FreeMoney } from '../../queries/openAccount.ts'
import type { Standing } from '../../queries/useStanding.ts'
import { dueOf, instalmentsOf } from './dueChoice.ts'
import { paidNow, planOf, spreadOf, type EntryDraft } from './entryDraft.ts'
import { appliedLines, type AppliedLine } from './spreadForm.ts'

export type EntryField = 'amount' | 'customer' | 'day' | 'due' | 'plan' | 'spread'

/** The first thing that keeps this from being written down, and where it is mended. */
export interface EntryProblem {
  readonly field: EntryField
  /** `null`: the field itself says what is wrong. */
  readonly error: TellableError | null
}

export type PreparedEntry =
  | {
      readonly type: 'charge'
      readonly charge: ChargeDraft
      readonly amount: MinorUnits
      readonly favour: readonly FreeMoney[]
      /** Paid in cash with it; zero: nothing. */
      readonly deposit: MinorUnits
    }
  | {
      readonly type: 'payment'
      readonly payment: PaymentDraft
      readonly applied: readonly AppliedLine[]
      readonly rest: MinorUnits
    }

const CHARGE_KINDS = { fiado: 'fiado', factura: 'invoice', saldo: 'opening' } as const satisfies Record<
  string,
  ChargeKind
>

/** Makes the command's draft of the form, or says which field comes first to be mended. */
export function prepareEntry(draft: EntryDraft): Result<PreparedEntry, { readonly type: 'problem' } & EntryProblem> {
  const { amount, day, standing } = draft
  if (!amount.ok) return problem('amount', amount.error)
  if (!standing) return problem('customer', null)
  if (!day.ok) return problem('day', day.error)
  // One amount fits, but what is owed with it would not be a figure any more.
  if (!isMinorUnits(standing.account.open + amount.value)) return problem('amount', { type: 'amount-too-large' })
  return draft.form.what === 'pago'
    ? preparePayment(draft, amount.value, day.value, standing)
    : prepareCharge(draft, draft.form.what, amount.value, day.value, standing)
}

/** The sale with why it goes on although something spoke against it, and what that was. */
export function withReason(
  prepared: PreparedEntry,
  reason: string | undefined,
  stops: readonly SaleStop[],
): PreparedEntry {
  if (prepared.type === 'payment' || reason === undefined) return prepared
  return { ...prepared, charge: { ...prepared.charge, reason, stops: stops.map(({ type }) => type) } }
}

function problem(field: EntryField, error: TellableError | null) {
  return err({ type: 'problem', field, error })
}

function preparePayment(draft: EntryDraft, amount: MinorUnits, on: Day, { customer }: Standing) {
  const { form, currency } = draft
  const spread = spreadOf(draft)
  if (!spread?.items) return problem('spread', null)
  const payment = { customer: customer.id, on, currency, amount, method: form.method, allocations: spread.items }
  return ok({ type: 'payment' as const, payment, applied: appliedLines(spread.lines), rest: spread.rest })
}

function prepareCharge(
  draft: EntryDraft,
  what: keyof typeof CHARGE_KINDS,
  amount: MinorUnits,
  issued: Day,
  { customer, account }: Standing,
) {
  const { form, currency } = draft
  const instalments = chargeInstalments(draft, amount, issued)
  if (instalments === undefined) {
    return problem('plan', form.plan && !isDay(form.plan.first) ? { type: 'day-empty' } : null)
  }
  const late = what !== 'saldo' && instalments.some((part) => part.due < issued)
  if (instalments.length === 0) return problem('due', { type: 'day-empty' })
  if (late) return problem(form.plan && what === 'factura' ? 'plan' : 'due', { type: 'due-before-issue' })
  const charge: ChargeDraft = {
    customer: customer.id,
    chargeKind: CHARGE_KINDS[what],
    issued,
    currency,
    instalments,
    concept: form.concept,
    ...(what === 'factura' ? { number: form.number } : {}),
  }
  const favour = form.useFavour ? account.inFavour : []
  return ok({ type: 'charge' as const, charge, amount, favour, deposit: paidNow(draft) })
}

function chargeInstalments(draft: EntryDraft, amount: MinorUnits, issued: Day): readonly Instalment[] | undefined {
  const { form, terms, today } = draft
  if (form.what === 'saldo') {
    const due = form.due.by === 'day' ? form.due.text : today
    return isDay(due) ? [{ due, amount }] : []
  }
  if (form.what === 'factura' && form.plan) return planOf(draft)?.instalments
  const instalments = instalmentsOf(form.due, amount, issued, terms)
  // Terms whose parts do not add up to one hundred: the whole is due on their last day rather than not at all.
  return instalments.ok ? instalments.value : [{ due: dueOf(form.due, issued, terms).at(-1) ?? issued, amount }]
}
