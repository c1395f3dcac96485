import { parseAmount, type AmountTextError } from '../../domain/amountText.ts'
import { checkCredit, type CreditAnswer } from '../../domain/creditCheck.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { isDay, type Day } from '../../domain/day.ts'
import type { DecimalMark } from '../../domain/locale.ts'
import type { MinorUnits } from '../../domain/money.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { err, ok, type Result } from '../../domain/result.ts'
import type { Terms } from '../../domain/terms.ts'
import type { OpenDebt } from '../../queries/openAccount.ts'
import type { Standing } from '../../queries/useStanding.ts'
import type { EntryForm } from './entryForm.ts'
import { previewPlan, type AmountManner, type PlanPreview } from './planForm.ts'
import { previewSpread, type SpreadPreview } from './spreadForm.ts'

export type DayError = { readonly type: 'day-empty' | 'payment-in-future' }

/** The form as it is understood: what the pieces of the screen show. */
export interface EntryDraft {
  readonly form: EntryForm
  readonly business: BusinessProfile
  readonly today: Day
  readonly currency: CurrencyCode
  readonly manner: AmountManner
  readonly amount: Result<MinorUnits, AmountTextError>
  readonly day: Result<Day, DayError>
  /** The customer's own, or the business's. */
  readonly terms: Terms
  /** `null`: nobody was chosen; `undefined`: not read yet. */
  readonly standing: Standing | null | undefined
}

export interface DraftSources {
  readonly business: BusinessProfile
  readonly standing: Standing | null | undefined
  readonly today: Day
  readonly decimal: DecimalMark
}

export function draftOf(form: EntryForm, { business, standing, today, decimal }: DraftSources): EntryDraft {
  const currency = form.currency ?? business.currency
  const manner = { currency, decimal }
  return {
    form,
    business,
    today,
    currency,
    manner,
    amount: parseAmount(form.amount, manner),
    day: dayOf(form, today),
    terms: standing?.customer.profile.terms ?? business.terms,
    standing,
  }
}

function dayOf({ what, day }: EntryForm, today: Day): Result<Day, DayError> {
  if (day === null) return ok(today)
  if (!isDay(day)) return err({ type: 'day-empty' })
  return what === 'pago' && day > today ? err({ type: 'payment-in-future' }) : ok(day)
}

export function isSale({ form }: EntryDraft): boolean {
  return form.what === 'fiado' || form.what === 'factura'
}

/** `undefined`: there is no plan, or not enough to show it. */
export function planOf({ form, amount, day, manner }: EntryDraft): PlanPreview | undefined {
  if (form.what !== 'factura' || form.plan === null || !amount.ok || !day.ok) return undefined
  return previewPlan(form.plan, amount.value, day.value, manner)
}

/** `undefined`: no payment, or not enough to show how it is spread. */
export function spreadOf({ form, amount, standing, manner }: EntryDraft): SpreadPreview<OpenDebt> | undefined {
  if (form.what !== 'pago' || !amount.ok || !standing) return undefined
  return previewSpread(standing.account.debts, amount.value, form.spread, manner)
}

/** Whether this sale should be thought over; `undefined` for what is not a sale, or nobody is chosen yet. */
export function creditOf(draft: EntryDraft): CreditAnswer | undefined {
  const { amount, standing, currency, business } = draft
  if (!isSale(draft) || !standing || !amount.ok) return undefined
  // The limit is in the currency of the business; two currencies are never compared.
  const limit = currency === business.currency ? standing.customer.profile.creditLimit : null
  return checkCredit({ balance: standing.balance, sale: amount.value, limit, daysLate: standing.daysLate })
}
