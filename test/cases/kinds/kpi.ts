import { expect } from 'vitest'
import { day } from '../../../src/domain/day.ts'
import type { ReminderLevel } from '../../../src/domain/fact.ts'
import type { FactId } from '../../../src/domain/ids.ts'
import { collectionEffectiveness } from '../../../src/domain/kpis/collectionEffectiveness.ts'
import { contactToPromise, recoveryByLevel, type ContactMade } from '../../../src/domain/kpis/contactResults.ts'
import { averageDaysDelinquent, dsoBestPossible, dsoCountBack, dsoSimple } from '../../../src/domain/kpis/dso.ts'
import { expectedLoss } from '../../../src/domain/kpis/expectedLoss.ts'
import type { Figure } from '../../../src/domain/kpis/figure.ts'
import { shareOver90, shareOverdue, weightedOverdueAge } from '../../../src/domain/kpis/overdueShare.ts'
import { ownLossCurve, type PastDebt } from '../../../src/domain/kpis/ownLossCurve.ts'
import {
  averageDaysLate,
  averageDelaySigned,
  medianDaysLate,
  onTimeRate,
  type WindowDays,
} from '../../../src/domain/kpis/paymentTiming.ts'
import { promiseKeptRatio, type PromiseStanding } from '../../../src/domain/kpis/promiseRatio.ts'
import { salesHistory } from '../../../src/domain/kpis/salesHistory.ts'
import type { RunCase } from '../caseFile.ts'
import { currencyOf, minorOf } from './decimals.ts'

const MXN = currencyOf('MXN')
const money = (text = '0') => minorOf(text, MXN)

/** Each figure reads its own fields. */
interface KpiGiven {
  readonly figure: string
  readonly asOf: string
  readonly from: string
  readonly since: string
  readonly invoices: number
  readonly months: number | readonly { readonly month: string; readonly amount: string }[]
  readonly sales: string | readonly { readonly issued: string; readonly amount: string }[]
  readonly days: number
  readonly open: string
  readonly current: string
  readonly openBefore: string
  readonly openAfter: string
  readonly currentAfter: string
  readonly window: WindowDays
  readonly dues: readonly { readonly due: string; readonly open: string; readonly count?: number }[]
  readonly paid: readonly Readonly<Record<'amount' | 'due' | 'on' | 'customer' | 'charge', string>>[]
  readonly items: readonly {
    readonly due: string
    readonly amount: string
    readonly paid: readonly { readonly on: string; readonly amount: string }[]
  }[]
  readonly promises: readonly {
    readonly customer: string
    readonly on: string
    readonly due: string
    readonly amount: string
    readonly state: PromiseStanding['state']
  }[]
  readonly contacts: readonly {
    readonly customer: string
    readonly on: string
    readonly level: ReminderLevel
    readonly charges: readonly string[]
  }[]
  readonly history?: readonly {
    readonly due: string
    readonly amount: string
    readonly times: number
    readonly settled: readonly { readonly on: string; readonly amount: string; readonly as: 'collected' | 'lost' }[]
  }[]
}

type Run = (given: KpiGiven) => Record<string, unknown>

function told(figure: Figure<object>): Record<string, unknown> {
  return figure.type === 'figure' ? { value: figure.value, used: figure.used } : { none: figure.why }
}

const historyOf = ({ asOf, since, invoices, months }: KpiGiven) => ({
  asOf: day(asOf),
  since: day(since),
  invoices,
  months: (Array.isArray(months) ? months : []).map(({ month, amount }: { month: string; amount: string }) => ({
    month,
    amount: money(amount),
  })),
})
const periodOf = ({ sales, days }: KpiGiven) => ({ sales: money(String(sales)), days })
const duesOf = ({ dues }: KpiGiven) => dues.map((item) => ({ ...item, due: day(item.due), open: money(item.open) }))
const paidOf = ({ paid }: KpiGiven) =>
  paid.map(({ amount, due, on }) => ({ amount: money(amount), due: day(due), on: day(on) }))
const contactsOf = ({ contacts }: KpiGiven): ContactMade[] =>
  contacts.map(({ customer, on, level, charges }) => ({
    customer: customer as FactId,
    on: day(on),
    level,
    charges: charges as readonly FactId[],
  }))

function pastDebts({ history = [] }: KpiGiven): PastDebt[] {
  return history.flatMap(({ due, amount, times, settled }) =>
    Array.from({ length: times }, () => ({
      due: day(due),
      amount: money(amount),
      settled: settled.map((item) => ({ ...item, on: day(item.on), amount: money(item.amount) })),
    })),
  )
}

function both({ amount, count }: { readonly amount: Figure<object>; readonly count: Figure<object> }) {
  return { ...told(amount), ...(count.type === 'figure' ? { count: count.value } : {}) }
}

const RUNS: Readonly<Record<string, Run>> = {
  'sales-history': ({ asOf, sales }) => {
    const listed = Array.isArray(sales) ? (sales as { issued: string; amount: string }[]) : []
    const history = salesHistory(
      listed.map(({ issued, amount }) => ({ issued: day(issued), amount: money(amount) })),
      day(asOf),
    )
    return { ...history, months: history.months.map(({ month, amount }) => ({ month, amount: String(amount / 100) })) }
  },
  'dso-count-back': (given) => told(dsoCountBack(money(given.open), historyOf(given))),
  'dso-simple': (given) => told(dsoSimple(money(given.open), periodOf(given), historyOf(given))),
  'dso-best': (given) => told(dsoBestPossible(money(given.open), periodOf(given), historyOf(given))),
  'days-delinquent': (given) => {
    const amounts = { open: money(given.open), current: money(given.current) }
    return told(averageDaysDelinquent(amounts, periodOf(given), historyOf(given)))
  },
  cei: ({ openBefore, sales, openAfter, currentAfter, months }) =>
    told(
      collectionEffectiveness({
        openBefore: money(openBefore),
        sales: money(String(sales)),
        openAfter: money(openAfter),
        currentAfter: money(currentAfter),
        months: Number(months),
      }),
    ),
  overdue: (given) => both(shareOverdue(duesOf(given), day(given.asOf))),
  'over-90': (given) => both(shareOver90(duesOf(given), day(given.asOf))),
  'overdue-age': (given) => told(weightedOverdueAge(duesOf(given), day(given.asOf))),
  'days-late': (given) => told(averageDaysLate(paidOf(given), day(given.asOf), given.window)),
  'delay-signed': (given) => told(averageDelaySigned(paidOf(given), day(given.asOf), given.window)),
  'days-late-median': (given) => told(medianDaysLate(paidOf(given), day(given.asOf), given.window)),
  'on-time': ({ items, from, asOf }) => {
    const due = items.map((item) => ({
      due: day(item.due),
      amount: money(item.amount),
      paid: item.paid.map(({ on, amount }) => ({ on: day(on), amount: money(amount) })),
    }))
    return told(onTimeRate(due, day(from), day(asOf)))
  },
  promises: ({ promises, asOf }) => {
    const standing = promises.map(({ due, amount, state }) => ({ due: day(due), amount: money(amount), state }))
    const { count, amount } = promiseKeptRatio(standing, day(asOf))
    return { ...told(count), ...(amount.type === 'figure' ? { amount: amount.value } : {}) }
  },
  recovery: (given) => {
    const paid = given.paid.map(({ customer, charge, on, amount }) => ({
      customer: customer as FactId,
      charge: charge as FactId,
      on: day(on),
      amount: money(amount),
    }))
    const levels = recoveryByLevel(contactsOf(given), paid, day(given.asOf)).map(({ level, figure }) => [
      level,
      figure.type === 'figure' ? [figure.value, String(figure.used.amount / 100)] : null,
    ])
    return { levels: Object.fromEntries(levels) as unknown }
  },
  'contact-to-promise': (given) => {
    const promises = given.promises.map(({ customer, on }) => ({ customer: customer as FactId, on: day(on) }))
    return told(contactToPromise(contactsOf(given), promises, day(given.asOf)))
  },
  loss: (given) => {
    const asOf = day(given.asOf)
    const { likely, low, high, indicative } = expectedLoss(duesOf(given), asOf, ownLossCurve(pastDebts(given), asOf))
    const text = (amount: number) => String(amount / 100)
    return { likely: text(likely), low: text(low), high: text(high), indicative }
  },
}

/** Ratios stand in the cases with five figures; amounts in `used` as decimal text. */
export const runKpi: RunCase<KpiGiven, Record<string, unknown>> = ({ given, expect: expected }) => {
  const run = RUNS[given.figure]
  if (!run) throw new Error(`no such figure: ${given.figure}`)
  expect(run(given)).toMatchObject(wanted(expected) as object)
}

function wanted(expected: unknown, inUsed = false): unknown {
  if (typeof expected === 'number') return expect.closeTo(expected, 4) as unknown
  if (inUsed && typeof expected === 'string') return money(expected)
  if (Array.isArray(expected)) return expected.map((item) => wanted(item, inUsed))
  if (typeof expected !== 'object' || expected === null) return expected
  return Object.fromEntries(
    Object.entries(expected).map(([key, value]) => [key, wanted(value, inUsed || key === 'used')]),
  )
}
