import { addDays, dayOfMonth, laterOf, weekday, type Day } from './day.ts'
import { BASE32, type CustomerId, type FactId, type Hlc } from './ids.ts'

/*
 * Whom to bill this week (R31), so that a part of the customers is billed each week and the money comes steadily. Weeks
 * begin on Monday. Nobody is listed twice in a week: an invoice written or a message confirmed in it is that week's.
 */

/** Sold on credit without an invoice. */
export interface CreditSale {
  readonly id: FactId
  readonly issued: Day
  readonly at: Hlc
}

/** Told the customer what is owed: an invoice, or a message that was confirmed. */
export interface Bill {
  readonly on: Day
  readonly at: Hlc
  /** What it listed; empty, or absent: everything up to then. */
  readonly charges?: readonly FactId[]
}

/** Who has no days of their own is billed on one of 20: Monday to Friday of the first four weeks of a month. */
export interface BillingTurn {
  /** 1–4: the week that begins on the first Monday of the month is the first. */
  readonly week: number
  /** 1 Monday – 5 Friday. */
  readonly weekday: number
}

export interface BillingQuestion<Sale extends CreditSale> {
  readonly customer: CustomerId
  /** Weekdays (0 Sunday – 6 Saturday) on which the customer takes invoices; empty: any. */
  readonly reviewDays: readonly number[]
  /** What is still open of credit sales. */
  readonly sales: readonly Sale[]
  /** Those of the last `BILLS_BACK` days, and since the oldest of the sales. */
  readonly bills: readonly Bill[]
  readonly today: Day
}

export type Billing<Sale extends CreditSale> =
  /** On this day of the week, from today on; `turn` is earlier when the day has passed. */
  | { readonly type: 'due'; readonly on: Day; readonly why: 'review'; readonly unbilled: readonly Sale[] }
  | {
      readonly type: 'due'
      readonly on: Day
      readonly why: 'turn'
      readonly turn: Day
      readonly unbilled: readonly Sale[]
    }
  /** The turn was in an earlier week, and nothing was sent since. */
  | { readonly type: 'left'; readonly turn: Day; readonly unbilled: readonly Sale[] }
  /** It was done this week. */
  | { readonly type: 'done' }
  /** Not this week. */
  | { readonly type: 'none' }

const WEEK = 7
const TURN_DAYS = 5
const TURN_WEEKS = 4
/** Two turns are five weeks apart at most, and the week has begun up to six days ago. */
export const BILLS_BACK = 5 * WEEK

/** The Monday on which the week of this day begins. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((weekday(day) + WEEK - 1) % WEEK))
}

/** The turn of a customer, always the same: the number that the last two signs of the id write (base 32), modulo 20. */
export function billingTurn(customer: CustomerId): BillingTurn {
  const [tens = '', ones = ''] = customer.slice(-2)
  const slot = (BASE32.indexOf(tens) * BASE32.length + BASE32.indexOf(ones)) % (TURN_WEEKS * TURN_DAYS)
  return { week: Math.floor(slot / TURN_DAYS) + 1, weekday: (slot % TURN_DAYS) + 1 }
}

/** Sales that no later bill told the customer of. */
export function unbilledSales<Sale extends CreditSale>(sales: readonly Sale[], bills: readonly Bill[]): Sale[] {
  return sales.filter(
    ({ id, issued, at }) =>
      !bills.some(
        (bill) =>
          bill.on >= issued &&
          bill.at > at &&
          (bill.charges === undefined || bill.charges.length === 0 || bill.charges.includes(id)),
      ),
  )
}

/**
 * Whether a customer who owes is to be billed this week, and on which day. Who has days of their own: on the first of
 * them that is still to come. The others: when something was sold until their turn that was not billed since.
 */
export function billingThisWeek<Sale extends CreditSale>(question: BillingQuestion<Sale>): Billing<Sale> {
  const { customer, reviewDays, bills, today } = question
  const monday = mondayOf(today)
  const known = bills.filter(({ on }) => on <= today)
  const unbilled = unbilledSales(
    question.sales.filter(({ issued }) => issued <= today),
    known,
  )
  if (known.some(({ on }) => on >= monday)) return { type: 'done' }
  if (reviewDays.length > 0) {
    const on = daysFrom(today, monday).find((day) => reviewDays.includes(weekday(day)))
    return on === undefined ? { type: 'none' } : { type: 'due', on, why: 'review', unbilled }
  }
  const turnMonday = lastTurnMonday(billingTurn(customer).week, monday)
  const turn = addDays(turnMonday, billingTurn(customer).weekday - 1)
  const sold = unbilled.filter(({ issued }) => issued <= turn)
  if (sold.length === 0 || known.some(({ on }) => on >= turnMonday)) return { type: 'none' }
  if (turnMonday < monday) return { type: 'left', turn, unbilled }
  return { type: 'due', on: laterOf(turn, today), why: 'turn', turn, unbilled }
}

/** What is left of the week. */
function daysFrom(today: Day, monday: Day): Day[] {
  return Array.from({ length: WEEK }, (_, i) => addDays(monday, i)).filter((day) => day >= today)
}

/** The latest Monday, this week's or an earlier one, that is the nth of its month. */
function lastTurnMonday(nth: number, monday: Day): Day {
  let found = monday
  while (Math.ceil(dayOfMonth(found) / WEEK) !== nth) found = addDays(found, -WEEK)
  return found
}
