import { addMonths, daysBetween, endOfMonth, laterOf, type Day } from '../day.ts'
import { ZERO, type MinorUnits } from '../money.ts'
import { figure, noFigure, quotient, type Figure } from './figure.ts'
import { firstOf, tooLittle, type SalesHistory } from './salesHistory.ts'

/** One month of the count back: how many of its days are still owed. */
export interface CountedMonth {
  readonly month: string
  readonly sales: MinorUnits
  /** Open when this month's turn came. */
  readonly open: MinorUnits
  /** Days of the month up to the as-of day, and from the first sale on. */
  readonly days: number
  /** All of them, or a part of them in the last month. */
  readonly counted: number
}

export interface CountBackUsed {
  readonly open: MinorUnits
  /** Latest first. */
  readonly months: readonly CountedMonth[]
  /** Open beyond all sales on record, carried over from before: the figure is "at least". */
  readonly beyond: MinorUnits
}

/**
 * Days of sales outstanding by count-back: the sales of the latest month are taken off what is open and its days are
 * added, then those of the month before, the last one pro rata. A change of sales from month to month does not distort
 * it.
 * @param open everything open on the as-of day of the history, in its currency
 * @returns days
 */
export function dsoCountBack(open: MinorUnits, history: SalesHistory): Figure<CountBackUsed> {
  const why = tooLittle(history)
  if (why !== undefined || history.since === undefined) {
    return noFigure(why ?? 'too-few-invoices', { open, months: [], beyond: ZERO })
  }
  const sold = new Map(history.months.map(({ month, amount }) => [month, amount]))
  const months: CountedMonth[] = []
  let rest: number = open
  let total = 0
  for (
    let first = monthOf(history.asOf);
    rest > 0 && endOfMonth(first) >= history.since;
    first = addMonths(first, -1)
  ) {
    const month = first.slice(0, 7)
    // More taken back than sold is no sale below zero.
    const sales = (sold.get(month) ?? 0) > 0 ? (sold.get(month) ?? ZERO) : ZERO
    const days = daysOf(first, history.since, history.asOf)
    const counted = sales > rest ? (rest / sales) * days : days
    months.push({ month, sales, open: rest as MinorUnits, days, counted })
    total += counted
    rest = Math.max(0, rest - sales)
  }
  return figure(total, { open, months, beyond: rest as MinorUnits })
}

function monthOf(day: Day): Day {
  return firstOf(day.slice(0, 7))
}

function daysOf(first: Day, since: Day, asOf: Day): number {
  const end = endOfMonth(first)
  return daysBetween(end < asOf ? end : asOf, laterOf(first, since)) + 1
}

export interface DsoUsed {
  /** What is open, or the part of it that the figure is about. */
  readonly open: MinorUnits
  readonly sales: MinorUnits
  readonly days: number
}

/** Sales on credit of a period, in one currency. */
export interface PeriodSales {
  readonly sales: MinorUnits
  /** Length of the period in days. */
  readonly days: number
}

function outstanding(open: MinorUnits, { sales, days }: PeriodSales, history: SalesHistory): Figure<DsoUsed> {
  const used = { open, sales, days }
  const why = tooLittle(history)
  if (why !== undefined) return noFigure(why, used)
  if (sales <= 0 || days <= 0) return noFigure('no-sales', used)
  return figure(quotient(BigInt(open) * BigInt(days), BigInt(sales)), used)
}

/** Days of sales outstanding, the simple way: open ÷ sales of the period × its days. @returns days */
export function dsoSimple(open: MinorUnits, period: PeriodSales, history: SalesHistory): Figure<DsoUsed> {
  return outstanding(open, period, history)
}

/** The days of sales outstanding if nobody were late: what is open and not overdue ÷ sales × days. @returns days */
export function dsoBestPossible(current: MinorUnits, period: PeriodSales, history: SalesHistory): Figure<DsoUsed> {
  return outstanding(current, period, history)
}

/** Average days delinquent: simple days of sales outstanding less the best possible ones, so what lateness adds. @returns days */
export function averageDaysDelinquent(
  { open, current }: { readonly open: MinorUnits; readonly current: MinorUnits },
  period: PeriodSales,
  history: SalesHistory,
): Figure<{ readonly dso: Figure<DsoUsed>; readonly best: Figure<DsoUsed> }> {
  const used = { dso: dsoSimple(open, period, history), best: dsoBestPossible(current, period, history) }
  if (used.dso.type === 'none') return noFigure(used.dso.why, used)
  if (used.best.type === 'none') return noFigure(used.best.why, used)
  return figure(used.dso.value - used.best.value, used)
}
