import { parseAmount, type AmountTextError } from '../../domain/amountText.ts'
import { decideSale, percentOf, type SaleDecision } from '../../domain/creditPolicy.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { isDay, type Day } from '../../domain/day.ts'
import type { DecimalMark } from '../../domain/locale.ts'
import { add, isMinorUnits, smaller, subtract, ZERO, type MinorUnits } from '../../domain/money.ts'
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

/** What the policy asks to be paid at once, and with what money. */
export interface Deposit {
  readonly percent: number
  readonly wanted: MinorUnits
  /** What money in favour leaves of it, to be paid now. */
  readonly toPay: MinorUnits
}

/** `undefined`: this is no sale, or the policy asks for no deposit. */
export function depositOf(draft: EntryDraft): Deposit | undefined {
  const { amount, standing } = draft
  const percent = standing?.credit.policy.depositPercent ?? 0
  if (!isSale(draft) || !amount.ok || percent === 0) return undefined
  const wanted = percentOf(amount.value, percent)
  return { percent, wanted, toPay: subtract(wanted, smaller(wanted, favourUsed(draft))) }
}

/** What is paid now, out of the sale. */
export function paidNow(draft: EntryDraft): MinorUnits {
  return draft.form.paysDeposit ? (depositOf(draft)?.toPay ?? ZERO) : ZERO
}

/** Whether this sale may go on; `undefined` for what is not a sale, or nobody is chosen yet. */
export function saleOf(draft: EntryDraft): SaleDecision | undefined {
  const { amount, standing, currency, business } = draft
  if (!isSale(draft) || !standing || !amount.ok) return undefined
  if (!isMinorUnits(standing.account.open + amount.value)) return undefined
  const { customer, balance, daysLate, credit } = standing
  // What is set in amounts is in the currency of the business; two currencies are never compared.
  const own = currency === business.currency
  const favour = favourUsed(draft)
  return decideSale({
    // What was in favour is paid with this sale: it counts once.
    balance: add(balance, favour),
    sale: amount.value,
    limit: own ? customer.profile.creditLimit : null,
    policy: own ? credit.policy : { ...credit.policy, guarantorAbove: null, checkAbove: null },
    daysLate,
    brokenPromises: credit.brokenPromises,
    noSales: credit.stoppedBy !== undefined,
    deposit: add(favour, paidNow(draft)),
    guarantor: credit.check?.guarantor !== undefined,
    lastCheck: credit.check?.verdict ?? null,
  })
}

function favourUsed({ form, standing, amount }: EntryDraft): MinorUnits {
  return form.useFavour && standing && amount.ok ? smaller(standing.inFavour, amount.value) : ZERO
}
