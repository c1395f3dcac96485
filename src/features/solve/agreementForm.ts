import type { MakeAgreementError } from '../../commands/makeAgreement.ts'
import { checkAgreement, planAgreement, type AgreementTerms, type PlanError } from '../../domain/agreementPlan.ts'
import type { AgreementTermsError } from '../../domain/agreementPlan.ts'
import { parseAmount, type AmountTextError } from '../../domain/amountText.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { addDays, addMonths, isDay, type Day } from '../../domain/day.ts'
import { earlyOffer, type EarlyDiscountError } from '../../domain/earlyDiscount.ts'
import type { Instalment } from '../../domain/fact.ts'
import type { DecimalMark } from '../../domain/locale.ts'
import { sum, type MinorUnits } from '../../domain/money.ts'
import { err, ok, type Result } from '../../domain/result.ts'
import type { InstalmentPlan } from '../../domain/termsDue.ts'
import type { OpenDebt } from '../../queries/openAccount.ts'
import { previewLines, type LineEdit, type LinesPreview } from './planEdits.ts'

export const SOLUTIONS = ['more-time', 'instalments', 'discount', 'in-kind'] as const
export type Solution = (typeof SOLUTIONS)[number]

export interface AgreementForm {
  readonly currency: CurrencyCode
  /** Debts that it takes over, by `debtKey`. */
  readonly chosen: readonly string[]
  readonly solution: Solution
  /** The one day of whatever is no plan. */
  readonly dayText: string
  readonly by: 'parts' | 'each'
  readonly parts: number
  readonly eachText: string
  readonly every: InstalmentPlan['every']
  readonly firstText: string
  /** A first payment apart, if any, and its day. */
  readonly downText: string
  readonly downDayText: string
  /** What was typed over the lines of the plan, by place. */
  readonly edits: Readonly<Record<number, LineEdit>>
  readonly percentText: string
  readonly inKind: string
  readonly waivedText: string
  readonly nextText: string
  readonly misses: number
  readonly graceText: string
  readonly words: string
}

export type AgreementField =
  | 'debts'
  | 'day'
  | 'parts'
  | 'each'
  | 'first'
  | 'down'
  | 'downDay'
  | 'plan'
  | 'percent'
  | 'inKind'
  | 'waived'
  | 'next'
  | 'grace'
  | 'form'

export type AgreementReason =
  | AmountTextError
  | Exclude<MakeAgreementError, { readonly type: 'text-too-long' }>
  | PlanError
  | EarlyDiscountError
  | { readonly type: 'day-missing' | 'in-kind-missing' | 'line-wrong' }

export interface AgreementProblem {
  readonly type: 'refused'
  readonly field: AgreementField
  readonly error: AgreementReason
}

export interface AgreementManner {
  readonly today: Day
  readonly decimal: DecimalMark
}

function refused(field: AgreementField, error: AgreementReason): Result<never, AgreementProblem> {
  return err({ type: 'refused', field, error })
}

/** How a debt is called in the form. */
export function debtKey({ charge, instalment }: Pick<OpenDebt, 'charge' | 'instalment'>): string {
  return `${charge} ${instalment}`
}

/** Days worth a tap, of the one day by which all is to be paid or done. */
export function offeredDays(today: Day): { readonly choice: 'week' | 'fortnight' | 'month'; readonly day: Day }[] {
  return [
    { choice: 'week', day: addDays(today, 7) },
    { choice: 'fortnight', day: addDays(today, 15) },
    { choice: 'month', day: addMonths(today, 1) },
  ]
}

/** The debts that are chosen, in the order given. */
export function chosenDebts<T extends OpenDebt>(form: AgreementForm, debts: readonly T[]): T[] {
  return debts.filter((debt) => debt.fact.currency === form.currency && form.chosen.includes(debtKey(debt)))
}

/** What the agreement comes to, before anything is taken off. */
export function totalOf(form: AgreementForm, debts: readonly OpenDebt[]): MinorUnits {
  return sum(chosenDebts(form, debts).map(({ open }) => open))
}

/** The instalments as the rule makes them, before anybody changes a line. */
export function proposedPlan(
  form: AgreementForm,
  total: MinorUnits,
  { decimal }: AgreementManner,
): Result<readonly Instalment[], AgreementProblem> {
  if (form.solution !== 'instalments') {
    return isDay(form.dayText) ? ok([{ due: form.dayText, amount: total }]) : refused('day', { type: 'day-missing' })
  }
  const { currency, every, firstText } = form
  const each = form.by === 'each' ? parseAmount(form.eachText, { currency, decimal }) : undefined
  if (each?.ok === false) return refused('each', each.error)
  if (!isDay(firstText)) return refused('first', { type: 'day-missing' })
  const down = firstPaymentOf(form, decimal)
  if (!down.ok) return down
  const parts = each ? { each: each.value } : form.parts
  const plan = planAgreement({
    total,
    parts,
    every,
    first: firstText,
    ...(down.value ? { firstPayment: down.value } : {}),
  })
  if (plan.ok) return plan
  const fields: Partial<Record<PlanError['type'], AgreementField>> = {
    'first-payment-too-large': 'down',
    'too-many-instalments': 'each',
    'amount-zero': 'debts',
  }
  return refused(fields[plan.error.type] ?? 'parts', plan.error)
}

function firstPaymentOf(
  { downText, downDayText, currency }: AgreementForm,
  decimal: DecimalMark,
): Result<Instalment | undefined, AgreementProblem> {
  if (downText.trim() === '') return ok(undefined)
  const amount = parseAmount(downText, { currency, decimal })
  if (!amount.ok) return refused('down', amount.error)
  if (!isDay(downDayText)) return refused('downDay', { type: 'day-missing' })
  return ok({ due: downDayText, amount: amount.value })
}

/** The lines of the plan with what was typed over them. @returns undefined while the rule cannot make them */
export function previewOf(
  form: AgreementForm,
  debts: readonly OpenDebt[],
  manner: AgreementManner,
): LinesPreview | undefined {
  const total = totalOf(form, debts)
  const plan = total > 0 ? proposedPlan(form, total, manner) : undefined
  return plan?.ok ? previewLines(plan.value, form.edits, total, { ...manner, currency: form.currency }) : undefined
}

/** What the form says. @returns the terms, or the first field that does not say it yet */
export function readAgreement(
  form: AgreementForm,
  debts: readonly OpenDebt[],
  manner: AgreementManner,
): Result<AgreementTerms, AgreementProblem> {
  const { currency } = form
  const chosen = chosenDebts(form, debts)
  if (chosen.length === 0) return refused('debts', { type: 'debts-missing' })
  const total = totalOf(form, debts)
  const plan = proposedPlan(form, total, manner)
  if (!plan.ok) return plan
  const lines = previewLines(plan.value, form.edits, total, { ...manner, currency })
  const extras = readExtras(form, total, manner)
  if (!extras.ok) return extras
  if (lines.isWrong) {
    const due = lines.lines[0]?.due
    return form.solution === 'instalments' || due === undefined
      ? refused('plan', { type: 'line-wrong' })
      : refused('day', { type: 'plan-in-past', due })
  }
  const checked = checkAgreement(
    {
      currency,
      debts: chosen.map(({ charge, instalment, open }) => ({ charge, instalment, amount: open })),
      plan: lines.instalments,
      misses: form.solution === 'instalments' ? Math.min(form.misses, lines.lines.length) : 1,
      graceDays: wholeOf(form.graceText),
      ...extras.value,
    },
    manner.today,
  )
  return checked.ok ? checked : refused(fieldOf(checked.error, form), checked.error)
}

function readExtras(
  form: AgreementForm,
  total: MinorUnits,
  { today, decimal }: AgreementManner,
): Result<Partial<AgreementTerms>, AgreementProblem> {
  const { solution, currency, waivedText, nextText, inKind } = form
  if (solution === 'in-kind' && inKind.trim() === '') {
    return refused('inKind', { type: 'in-kind-missing' })
  }
  const offer =
    solution === 'discount'
      ? earlyOffer({ currency, open: total }, { percent: percentOf(form.percentText), by: form.dayText as Day }, today)
      : undefined
  if (offer?.ok === false) {
    return refused(offer.error.type === 'discount-day-passed' ? 'day' : 'percent', offer.error)
  }
  const waived = waivedText.trim() === '' ? undefined : parseAmount(waivedText, { currency, decimal })
  if (waived?.ok === false) return refused('waived', waived.error)
  return ok({
    ...(solution === 'in-kind' ? { inKind } : {}),
    ...(offer ? { discount: offer.value.discount, discountBy: offer.value.by } : {}),
    ...(waived ? { waived: waived.value } : {}),
    ...(nextText.trim() === '' ? {} : { nextPurchasePercent: wholeOf(nextText) }),
  })
}

function fieldOf({ type }: AgreementTermsError, { solution }: AgreementForm): AgreementField {
  if (type === 'breach-rule-invalid') return 'grace'
  if (type === 'percent-invalid') return 'next'
  if (type === 'debts-missing') return 'debts'
  if (type === 'discount-too-large') return 'percent'
  return solution === 'instalments' ? 'plan' : 'day'
}

/** A whole number as typed; what is none becomes NaN, which the rules refuse. */
function wholeOf(text: string): number {
  return /^\s*\d{1,4}\s*%?\s*$/.test(text) ? Number(text.replace('%', '')) : Number.NaN
}

/** A percentage as typed; either mark is the decimal one. */
export function percentOf(text: string): number {
  return /^\s*\d{1,3}(?:[.,]\d{1,4})?\s*%?\s*$/.test(text)
    ? Number(text.replace(',', '.').replace('%', ''))
    : Number.NaN
}
