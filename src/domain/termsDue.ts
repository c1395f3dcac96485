import { addDays, addMonths, dayFrom, dayOfMonth, endOfMonth, type Day } from './day.ts'
import type { Instalment } from './fact.ts'
import { splitEvenly, type MinorUnits, type SplitError } from './money.ts'
import { splitByPercents } from './percents.ts'
import { err, ok, type Result } from './result.ts'
import type { Terms } from './terms.ts'

/** Equal instalments at a rhythm. `fortnight` is the quincena: twice a month, on the first day's date and half a month off it. */
export interface InstalmentPlan {
  readonly parts: number
  readonly every: 'week' | 'fortnight' | 'month'
  readonly first: Day
}

/** Due days of a charge under these terms, one for each part, in the order of the parts. */
export function dueDays(issued: Day, terms: Terms): Day[] {
  const parts = terms.parts ?? [{ percent: 100, days: terms.days ?? 0 }]
  const base = terms.fromEndOfMonth ? endOfMonth(issued) : issued
  return parts.map(({ days }) => {
    const counted = addDays(base, days)
    const settled = terms.endOfMonth ? endOfMonth(counted) : counted
    return terms.payDays?.length ? nextPayDay(settled, terms.payDays) : settled
  })
}

/** @returns the first of these days of the month on or after `from`; one that a month lacks is its last day */
function nextPayDay(from: Day, payDays: readonly number[]): Day {
  const inMonthOf = (month: Day): Day[] => payDays.map((payDay) => dayInMonth(month, payDay)).toSorted()
  const nextMonth = addDays(endOfMonth(from), 1)
  return [...inMonthOf(from), ...inMonthOf(nextMonth)].find((candidate) => candidate >= from) ?? from
}

function dayInMonth(month: Day, wanted: number): Day {
  return dayFrom(Number(month.slice(0, 4)), Number(month.slice(5, 7)), wanted) ?? endOfMonth(month)
}

/** Months counted from `from`, never one from another: 31 January gives 28 February, 31 March, 30 April. */
export function monthsFrom(from: Day, add: readonly number[]): Day[] {
  return add.map((months) => addMonths(from, months))
}

/** Due days of a plan, ascending. */
export function planDays({ parts, every, first }: InstalmentPlan): Day[] {
  const turns = Array.from({ length: parts }, (_, i) => i)
  if (every === 'week') return turns.map((i) => addDays(first, 7 * i))
  if (every === 'month') return monthsFrom(first, turns)
  return turns.map((i) => quincena(first, i))
}

/** 15 → 15 and 30; 1 → 1 and 16; the last day of a month → 15 and last day. */
function quincena(first: Day, turn: number): Day {
  const start = dayOfMonth(first)
  if (turn % 2 === 0) return addMonths(first, turn / 2)
  if (start <= 15) return dayInMonth(addMonths(first, (turn - 1) / 2), start + 15)
  const early = first === endOfMonth(first) ? 15 : Math.min(15, start - 15)
  return dayInMonth(addMonths(first, (turn + 1) / 2), early)
}

/**
 * The instalments of a charge: they add up to the amount, the first ones carry the remainder, in order of due day.
 * A part too small to carry a unit is left out.
 * @param plan the terms (percentages must add up to one hundred) or equal parts at a rhythm
 */
export function planInstalments(
  amount: MinorUnits,
  issued: Day,
  plan: Terms | InstalmentPlan,
): Result<Instalment[], SplitError> {
  if (amount <= 0) return err({ type: 'split-impossible' })
  const equal = 'every' in plan
  const parts = equal
    ? splitEvenly(amount, plan.parts)
    : splitByPercents(amount, plan.parts?.map((part) => part.percent) ?? [100])
  if (!parts.ok) return parts
  const days = equal ? planDays(plan) : dueDays(issued, plan)
  const instalments = days.map((due, i) => ({ due, amount: parts.value[i] ?? amount }))
  return ok(
    instalments
      .filter((instalment) => instalment.amount > 0)
      .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
  )
}
