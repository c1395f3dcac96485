import { addDays, daysBetween, earlierOf, laterOf, type Day } from './day.ts'
import type { ChargeState } from './account.ts'
import { add, minorUnits, smaller, sum, ZERO, type MinorUnits } from './money.ts'
import { percentMillionths, PERCENT_SCALE, roundedQuotient } from './percents.ts'

export type InterestMode = 'none' | 'simple-annual' | 'effective-annual' | 'monthly-pro-rata'

/** A rate from its day on: per cent a year, or a month for `monthly-pro-rata`. */
export interface Rate {
  readonly from: Day
  readonly percent: number
}

/** How late payment costs. Modes may be joined with the fees (1 % a month and 2 % once). */
export interface InterestTerms {
  readonly mode: InterestMode
  /** Ascending; days before the first bear nothing. */
  readonly rates: readonly Rate[]
  /** Days of a year, for `simple-annual`: 365 unless said otherwise. */
  readonly basis?: 360 | 365
  /** Days after the due day that never bear interest. */
  readonly graceDays?: number
  /** Once for each charge that is late. */
  readonly flatFee?: MinorUnits
  /** Per cent of what is open when the due day ends, once for each instalment. */
  readonly flatPercentOnce?: number
  /** Most interest that an instalment can bear, in per cent of its original amount. Fees are apart. */
  readonly capPercent?: number
}

/** One instalment and the money that was put against it. */
export interface InterestDebt {
  readonly due: Day
  readonly amount: MinorUnits
  readonly paid: readonly { readonly on: Day; readonly amount: MinorUnits }[]
}

export interface InterestQuote {
  readonly interest: MinorUnits
  /** Flat fees and once-only percentages. */
  readonly fees: MinorUnits
}

/** Days over which neither the open principal nor the rate changes. */
export interface InterestStretch {
  /** First and last day that bear interest. */
  readonly from: Day
  readonly to: Day
  readonly open: MinorUnits
  readonly percent: number
  readonly days: number
}

/** What one instalment comes to, with what it is worked out from. */
export interface InstalmentInterest {
  readonly due: Day
  readonly amount: MinorUnits
  /** Those that bear something. */
  readonly stretches: readonly InterestStretch[]
  readonly interest: MinorUnits
  /** Without the bound it would be more. */
  readonly capped: boolean
  /** The percentage that is owed once. */
  readonly once: MinorUnits
}

const MONTH_DAYS = 30
const YEAR_DAYS = 365

/**
 * What one charge could be asked for being late, as of the end of a day. Simple by stretches: open principal × rate ×
 * days, a new stretch at each payment and each change of rate, from the day after due, never interest on interest.
 * Rounded once for each instalment, half away from zero. Shown beside the debt, not part of it.
 */
export function interestOf(debts: readonly InterestDebt[], terms: InterestTerms, asOf: Day): InterestQuote {
  const quotes = interestByInstalment(debts, terms, asOf)
  const late = debts.some((debt) => isLate(debt, terms, asOf))
  return {
    interest: sum(quotes.map((quote) => quote.interest)),
    fees: add(sum(quotes.map((quote) => quote.once)), late ? (terms.flatFee ?? ZERO) : ZERO),
  }
}

/** The same for each instalment that is late, with the figures to work it out again by hand. The flat fee is the charge's. */
export function interestByInstalment(
  debts: readonly InterestDebt[],
  terms: InterestTerms,
  asOf: Day,
): InstalmentInterest[] {
  return debts.filter((debt) => isLate(debt, terms, asOf)).map((debt) => quoteInstalment(debt, terms, asOf))
}

/** The instalments of a charge as the account has them. */
export function debtsOf(charge: ChargeState): InterestDebt[] {
  return charge.instalments.map(({ due, amount }, i) => ({
    due,
    amount,
    paid: charge.applied.filter((item) => item.instalment === i),
  }))
}

function quoteInstalment(debt: InterestDebt, terms: InterestTerms, asOf: Day): InstalmentInterest {
  const { due, amount } = debt
  const stretches = terms.mode === 'none' ? [] : stretchesOf(debt, terms, asOf)
  const interest = interestOfStretches(stretches, terms)
  const cap = terms.capPercent === undefined ? interest : percentOf(amount, terms.capPercent)
  return {
    due,
    amount,
    stretches: stretches.filter(({ open, percent, days }) => open > 0 && percent > 0 && days > 0),
    interest: smaller(interest, cap),
    capped: cap < interest,
    once: percentOf(openAfter(debt, due), terms.flatPercentOnce ?? 0),
  }
}

/** Something was still open when the due day, and the days of grace, had ended. */
function isLate(debt: InterestDebt, terms: InterestTerms, asOf: Day): boolean {
  const lastFree = addDays(debt.due, terms.graceDays ?? 0)
  return asOf > lastFree && openAfter(debt, lastFree) > 0
}

function openAfter(debt: InterestDebt, end: Day): MinorUnits {
  const paid = debt.paid.reduce((total, payment) => (payment.on <= end ? total + payment.amount : total), 0)
  return minorUnits(Math.max(0, debt.amount - paid))
}

function stretchesOf(debt: InterestDebt, terms: InterestTerms, asOf: Day): InterestStretch[] {
  const start = addDays(debt.due, terms.graceDays ?? 0)
  // A payment counts at the end of its day; a rate counts from the start of its day, so the day before ends a stretch.
  const ends = new Set([asOf])
  for (const payment of debt.paid) ends.add(earlierOf(laterOf(payment.on, start), asOf))
  for (const [i, rate] of terms.rates.entries()) {
    if (rate.percent === terms.rates[i - 1]?.percent) continue
    ends.add(earlierOf(laterOf(addDays(rate.from, -1), start), asOf))
  }
  let from = start
  return [...ends].toSorted().map((to) => {
    const rate = terms.rates.findLast((candidate) => candidate.from <= to)
    const open = openAfter(debt, from)
    const stretch = { from: addDays(from, 1), to, open, percent: rate?.percent ?? 0, days: daysBetween(to, from) }
    from = to
    return stretch
  })
}

function interestOfStretches(
  stretches: readonly InterestStretch[],
  { mode, basis = YEAR_DAYS }: InterestTerms,
): MinorUnits {
  if (mode === 'none') return ZERO
  if (mode === 'effective-annual') {
    const grown = stretches.map(({ open, percent, days }) => open * ((1 + percent / 100) ** (days / YEAR_DAYS) - 1))
    return minorUnits(Math.round(grown.reduce((a, b) => a + b, 0)))
  }
  const period = mode === 'monthly-pro-rata' ? MONTH_DAYS : basis
  const weighed = stretches.reduce(
    (total, { open, percent, days }) => total + BigInt(open) * percentMillionths(percent) * BigInt(days),
    0n,
  )
  return minorUnits(Number(roundedQuotient(weighed, BigInt(100 * PERCENT_SCALE * period))))
}

function percentOf(amount: MinorUnits, percent: number): MinorUnits {
  return minorUnits(Number(roundedQuotient(BigInt(amount) * percentMillionths(percent), BigInt(100 * PERCENT_SCALE))))
}
