import type { CurrencyCode } from '../../domain/currency.ts'
import type { Day } from '../../domain/day.ts'
import type { PaymentMethod } from '../../domain/fact.ts'
import type { CustomerId } from '../../domain/ids.ts'
import type { EntryKind } from '../../ui/routes.ts'
import { BY_TERMS, type DueChoice } from './dueChoice.ts'
import type { PlanForm } from './planForm.ts'

/** What was typed and chosen, as it was: nothing is lost when saving fails. */
export interface EntryForm {
  readonly what: EntryKind
  /** As typed. */
  readonly amount: string
  /** `null`: the business's own. */
  readonly currency: CurrencyCode | null
  readonly customer: CustomerId | null
  /** Issue day of a sale, day of a payment; `null`: today. */
  readonly day: Day | null
  readonly due: DueChoice
  readonly number: string
  readonly concept: string
  /** `null`: one payment, or what the terms say. */
  readonly plan: PlanForm | null
  readonly method: PaymentMethod
  /** Lines of the spread by `debtKey`, as typed; `null`: as proposed. */
  readonly spread: Readonly<Record<string, string>> | null
  /** Uses money in favour for this sale. */
  readonly useFavour: boolean
}

/** A page of the notebook with nothing on it yet. */
export function emptyForm(what: EntryKind, customer: CustomerId | null): EntryForm {
  return {
    what,
    amount: '',
    currency: null,
    customer,
    day: null,
    due: BY_TERMS,
    number: '',
    concept: '',
    plan: null,
    method: 'cash',
    spread: null,
    useFavour: false,
  }
}

/**
 * The form after a change, without what the change makes wrong: a spread that was edited belongs to one amount, one
 * customer and one currency; edited parts belong to one amount.
 */
export function changed(form: EntryForm, patch: Partial<EntryForm>): EntryForm {
  const next = { ...form, ...patch }
  const otherAmount = next.amount !== form.amount || next.currency !== form.currency
  const otherAccount = next.customer !== form.customer || next.currency !== form.currency
  return {
    ...next,
    spread: (otherAmount || otherAccount) && patch.spread === undefined ? null : next.spread,
    useFavour: otherAccount ? false : next.useFavour,
    due: next.customer !== form.customer && form.due.by === 'terms' ? BY_TERMS : next.due,
    plan: otherAmount && next.plan ? { ...next.plan, amounts: {} } : next.plan,
  }
}
