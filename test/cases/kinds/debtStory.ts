import { expect } from 'vitest'
import { day } from '../../../src/domain/day.ts'
import type { ChargeKind } from '../../../src/domain/fact.ts'
import type { CustomerId, FactId } from '../../../src/domain/ids.ts'
import { businessFigures, figureTrend, type OpenOnDay } from '../../../src/domain/kpis/businessFigures.ts'
import {
  chargesPaid,
  dueItems,
  openDuesOn,
  paidItems,
  pastDebts,
  salesOf,
  type DebtStory,
  type Settlement,
} from '../../../src/domain/kpis/debtStory.ts'
import type { RunCase } from '../caseFile.ts'
import { currencyOf, minorOf } from './decimals.ts'

const MXN = currencyOf('MXN')
const money = (text: string) => minorOf(text, MXN)

type Dues = readonly (readonly [due: string, open: string])[]

interface StoryGiven {
  readonly stories: readonly {
    readonly kind: ChargeKind
    readonly issued: string
    readonly instalments: readonly (readonly [due: string, amount: string])[]
    readonly settled?: readonly (readonly [instalment: number, on: string, amount: string, by: Settlement['by']])[]
  }[]
  readonly creditNotes?: readonly (readonly [on: string, amount: string])[]
  readonly mistakes?: readonly (readonly [issued: string, until: string, amount: string])[]
  /** Open money on days, the last one the as-of day; the one before it a month earlier. */
  readonly days?: Readonly<Record<string, Dues>>
}

interface StoryExpected {
  readonly fallenDue?: readonly { readonly due: string; readonly amount: string; readonly paid: string }[]
  readonly paid?: readonly { readonly due: string; readonly on: string; readonly amount: string }[]
  readonly lost?: readonly string[]
  readonly sold?: readonly { readonly issued: string; readonly amount: string }[]
  readonly effectiveness?: number | string
  /** Open money of each instalment, by due day, on each day. */
  readonly open?: Readonly<Record<string, Dues>>
  /** Payments as [charge, day, amount]. */
  readonly paidTo?: readonly (readonly [charge: string, on: string, amount: string])[]
  readonly trend?: Readonly<Record<string, { overdue?: number; effectiveness?: number | string | null }>>
}

/** What the key figures are made of, and how they stand together. */
export const runDebtStory: RunCase<StoryGiven, StoryExpected> = ({ given, expect: expected }) => {
  const stories = given.stories.map((story, i): DebtStory => ({
    charge: `charge ${i}` as FactId,
    customer: 'ana' as CustomerId,
    kind: story.kind,
    issued: day(story.issued),
    instalments: story.instalments.map(([due, amount]) => ({ due: day(due), amount: money(amount) })),
    settled: (story.settled ?? []).map(([instalment, on, amount, by], n) => ({
      instalment,
      on: day(on),
      amount: money(amount),
      by,
      source: `settlement ${i} ${n}` as FactId,
    })),
  }))
  const creditNotes = (given.creditNotes ?? []).map(([on, amount]) => ({ on: day(on), amount: money(amount) }))
  const mistakes = (given.mistakes ?? []).map(([issued, until, amount]) => ({
    issued: day(issued),
    until: day(until),
    amount: money(amount),
  }))
  const sources = { stories, creditNotes, mistakes, contacts: [], promises: [] }
  const days = Object.entries(given.days ?? {}).map(([on, dues]): OpenOnDay => ({
    day: day(on),
    dues: dues.map(([due, open]) => ({ due: day(due), open: money(open) })),
  }))
  if (expected.fallenDue) {
    const sum = (paid: readonly { readonly amount: number }[]) => paid.reduce((total, { amount }) => total + amount, 0)
    expect(dueItems(stories).map(({ due, amount, paid }) => ({ due, amount, paid: sum(paid) }))).toEqual(
      expected.fallenDue.map(({ due, amount, paid }) => ({ due, amount: money(amount), paid: money(paid) })),
    )
  }
  if (expected.paid) {
    const paid = paidItems(stories).map(({ amount, due, on }) => ({ amount, due, on }))
    expect(paid).toEqual(expected.paid.map((item) => ({ ...item, amount: money(item.amount) })))
  }
  if (expected.lost) {
    const lost = pastDebts(stories).map(({ settled }) =>
      settled.reduce((sum, item) => (item.as === 'lost' ? sum + item.amount : sum), 0),
    )
    expect(lost).toEqual(expected.lost.map(money))
  }
  if (expected.sold) {
    expect(salesOf(stories)).toEqual(expected.sold.map((sale) => ({ ...sale, amount: money(sale.amount) })))
  }
  for (const [on, dues] of Object.entries(expected.open ?? {})) {
    const open = openDuesOn(stories, day(on)).toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    expect([on, open]).toEqual([on, dues.map(([due, left]) => ({ due, open: money(left) }))])
  }
  if (expected.paidTo) {
    expect(chargesPaid(stories)).toEqual(
      expected.paidTo.map(([charge, on, amount]) => ({ charge, customer: 'ana', on, amount: money(amount) })),
    )
  }
  const [now, before] = days.toReversed()
  if (expected.effectiveness !== undefined && now && before) {
    expect(told(businessFigures(sources, now, before).effectiveness)).toBe(expected.effectiveness)
  }
  if (expected.trend) {
    const trend = figureTrend(sources, days)
    expect(trend.map(({ day: on }) => on)).toEqual(Object.keys(expected.trend))
    for (const [i, want] of Object.values(expected.trend).entries()) {
      const point = trend[i]
      if (want.overdue !== undefined) expect(point && told(point.overdue)).toBe(want.overdue)
      if (want.effectiveness !== undefined) {
        expect(point?.effectiveness ? told(point.effectiveness) : null).toBe(want.effectiveness)
      }
    }
  }
}

function told(
  figure: { readonly type: 'figure'; readonly value: number } | { readonly type: 'none'; readonly why: string },
): number | string {
  return figure.type === 'figure' ? Math.round(figure.value * 1000) / 1000 : figure.why
}
