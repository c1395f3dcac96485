import { parseAmount, type AmountTextError } from '../../domain/amountText.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { addDays, endOfMonth, isDay, weekday, type Day } from '../../domain/day.ts'
import type { DecimalMark } from '../../domain/locale.ts'
import { splitEvenly, sum, type MinorUnits } from '../../domain/money.ts'
import { err, ok, type Result } from '../../domain/result.ts'
import type { Chase } from '../../queries/useChase.ts'

export type AmountChoice = 'overdue' | 'half' | 'whole' | 'other'
export type DayChoice = 'tomorrow' | 'friday' | 'month-end' | 'other'

export interface PromiseForm {
  readonly currency: CurrencyCode
  readonly amount: AmountChoice
  readonly amountText: string
  readonly day: DayChoice | undefined
  readonly dayText: string
  readonly words: string
}

export interface Offered {
  readonly choice: Exclude<AmountChoice, 'other'>
  readonly amount: MinorUnits
}

const FRIDAY = 5
const WEEK = 7

/** Amounts worth a tap: all that is overdue, all that is owed, half of it. The first one is proposed. */
export function offeredAmounts(
  { items, overdue }: Pick<Chase, 'items' | 'overdue'>,
  currency: CurrencyCode,
): Offered[] {
  const openOf = (list: Chase['items']): MinorUnits =>
    sum(list.filter((item) => item.fact.currency === currency).map((item) => item.open))
  const whole = openOf(items)
  const late = openOf(overdue)
  const main = late > 0 ? late : whole
  const halves = splitEvenly(main, 2)
  const half = halves.ok ? halves.value[0] : undefined
  return [
    ...(late > 0 ? [{ choice: 'overdue' as const, amount: late }] : []),
    ...(whole > late ? [{ choice: 'whole' as const, amount: whole }] : []),
    ...(half !== undefined && half < main ? [{ choice: 'half' as const, amount: half }] : []),
  ]
}

/** Days worth a tap, each only where it is still to come and no other one names it. */
export function offeredDays(today: Day): { readonly choice: Exclude<DayChoice, 'other'>; readonly day: Day }[] {
  const friday = addDays(today, ((FRIDAY - weekday(today) + WEEK - 1) % WEEK) + 1)
  const all = [
    { choice: 'tomorrow' as const, day: addDays(today, 1) },
    { choice: 'friday' as const, day: friday },
    { choice: 'month-end' as const, day: endOfMonth(today) },
  ]
  return all.filter(({ day }, i) => day > today && all.findIndex((each) => each.day === day) === i)
}

export type PromiseFormError = AmountTextError | { readonly type: 'day-missing' }

/** What the form says. @returns the amount and the day, or which field does not say it yet */
export function readPromise(
  form: PromiseForm,
  offered: readonly Offered[],
  today: Day,
  decimal: DecimalMark,
): Result<{ readonly amount: MinorUnits; readonly due: Day }, PromiseFormError> {
  const amount = amountOf(form, offered, decimal)
  if (!amount.ok) return amount
  const due = form.day === 'other' ? form.dayText : offeredDays(today).find(({ choice }) => choice === form.day)?.day
  if (!isDay(due)) return err({ type: 'day-missing' })
  return ok({ amount: amount.value, due })
}

function amountOf(
  { amount, amountText, currency }: PromiseForm,
  offered: readonly Offered[],
  decimal: DecimalMark,
): Result<MinorUnits, AmountTextError> {
  if (amount !== 'other') {
    const found = offered.find(({ choice }) => choice === amount)
    return found ? ok(found.amount) : err({ type: 'amount-empty' })
  }
  return parseAmount(amountText, { currency, decimal })
}
