import type { CurrencyCode } from '../../domain/currency.ts'
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
  /** Issue day of a sale, day of a payment, as the field has it; `null`: today. */
  readonly day: string | null
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
  /** The deposit that the policy asks for is paid in cash with this sale. */
  readonly paysDeposit: boolean
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
    paysDeposit: false,
  }
}

/**
 * The form after a change, without what the change makes wrong: a spread that was edited belongs to one amount, one
 * customer and one currency; edited parts belong to one amount.
 */
export function changed(form: EntryForm, patch: Partial<EntryForm>): EntryForm {
  const next = { ...form, ...patch }
  const otherAmount = next.amount !== form.amount || next.currency !== form.currency
  // Since when an old balance is due is no due day for a sale, nor the other way round.
  const otherDue = next.what !== form.what && (next.what === 'saldo' || form.what === 'saldo')
  const otherAccount = next.customer !== form.customer || next.currency !== form.currency
  return {
    ...next,
    spread: (otherAmount || otherAccount) && patch.spread === undefined ? null : next.spread,
    useFavour: otherAccount ? false : next.useFavour,
    paysDeposit: otherAccount ? false : next.paysDeposit,
    due: otherDue ? BY_TERMS : next.due,
    plan: otherAmount && next.plan ? { ...next.plan, amounts: {} } : next.plan,
  }
}

/** Something that was typed would be lost; whose account it is was only a tap. */
export function hasTyped(form: EntryForm): boolean {
  return form.amount !== '' || form.number !== '' || form.concept !== ''
}

/** True while nothing was put into it. */
export function isUntouched(form: EntryForm): boolean {
  return !hasTyped(form) && form.customer === null
}
