import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/domain/day.ts'
import { collectionEffectiveness } from '../../../src/domain/kpis/collectionEffectiveness.ts'
import { contactToPromise, recoveryByLevel } from '../../../src/domain/kpis/contactResults.ts'
import { averageDaysDelinquent, dsoBestPossible, dsoCountBack, dsoSimple } from '../../../src/domain/kpis/dso.ts'
import type { Figure } from '../../../src/domain/kpis/figure.ts'
import { shareOver90, shareOverdue, weightedOverdueAge } from '../../../src/domain/kpis/overdueShare.ts'
import {
  averageDaysLate,
  averageDelaySigned,
  medianDaysLate,
  onTimeRate,
} from '../../../src/domain/kpis/paymentTiming.ts'
import { promiseKeptRatio } from '../../../src/domain/kpis/promiseRatio.ts'
import { isSale, salesHistory } from '../../../src/domain/kpis/salesHistory.ts'
import { sum } from '../../../src/domain/money.ts'
import { averageDelay } from '../../../src/domain/paymentDelay.ts'
import {
  AS_OF,
  someAmount,
  someChargesPaid,
  someContacts,
  someDues,
  somePaid,
  somePastDebts,
  somePromises,
  someSales,
} from './history.ts'

function expectFigure(figure: Figure<unknown>, least = -Infinity, most = Infinity): void {
  if (figure.type === 'none') return
  expect(Number.isFinite(figure.value)).toBe(true)
  expect(figure.value).toBeGreaterThanOrEqual(least)
  expect(figure.value).toBeLessThanOrEqual(most)
}

describe('whatever the books hold, a figure is a finite number or says why there is none', () => {
  test('days of sales outstanding', () => {
    fc.assert(
      fc.property(someSales, someAmount, someAmount, fc.integer({ min: 0, max: 400 }), (sales, a, b, days) => {
        const history = salesHistory(sales, AS_OF)
        const [open, current] = a > b ? [a, b] : [b, a]
        const period = { sales: sum(sales.map(({ amount }) => amount)), days }
        const back = dsoCountBack(open, history)
        expectFigure(back, 0)
        if (back.type === 'figure') {
          const counted = back.used.months.reduce((total, month) => total + month.counted, 0)
          expect(back.value).toBeCloseTo(counted, 6)
          for (const month of back.used.months) expect(month.counted).toBeLessThanOrEqual(month.days)
        }
        expectFigure(dsoSimple(open, period, history), 0)
        expectFigure(dsoBestPossible(current, period, history), 0)
        expectFigure(averageDaysDelinquent({ open, current }, period, history), -1e-6)
      }),
    )
  })

  test('collection effectiveness: never over 100', () => {
    fc.assert(
      fc.property(
        someAmount,
        someAmount,
        someAmount,
        someAmount,
        fc.integer({ min: 0, max: 12 }),
        (a, b, c, d, months) => {
          const [openAfter, currentAfter] = c > d ? [c, d] : [d, c]
          expectFigure(
            collectionEffectiveness({ openBefore: a, sales: b, openAfter, currentAfter, months }),
            -Infinity,
            100,
          )
        },
      ),
    )
  })

  test('shares and ages of open money', () => {
    fc.assert(
      fc.property(someDues, (dues) => {
        for (const shares of [shareOverdue(dues, AS_OF), shareOver90(dues, AS_OF)]) {
          expectFigure(shares.amount, 0, 1)
          expectFigure(shares.count, 0, 1)
        }
        expectFigure(weightedOverdueAge(dues, AS_OF), 1)
      }),
    )
  })

  test('delays of payments, in whatever order they are read', () => {
    fc.assert(
      fc.property(somePaid, (paid) => {
        const late = averageDaysLate(paid, AS_OF, 180)
        expectFigure(late, 0)
        expectFigure(medianDaysLate(paid, AS_OF), 0)
        expectFigure(averageDelaySigned(paid, AS_OF, 90))
        expect(averageDaysLate(paid.toReversed(), AS_OF, 180)).toEqual(late)
        const inWindow = paid.filter(({ on }) => on <= AS_OF && on >= addDays(AS_OF, -179))
        const known = averageDelay(inWindow)
        if (late.type === 'figure') expect(late.value).toBeCloseTo(known?.late ?? 0, 6)
      }),
    )
  })

  test('on time, promises, and what follows a contact: shares between none and all', () => {
    fc.assert(
      fc.property(somePastDebts, somePromises, someContacts, someChargesPaid, (debts, promises, contacts, paid) => {
        const items = debts.map(({ due, amount, settled }) => ({ due, amount, paid: settled }))
        expectFigure(onTimeRate(items, addDays(AS_OF, -365), AS_OF), 0, 1)
        const kept = promiseKeptRatio(promises, AS_OF)
        expectFigure(kept.count, 0, 1)
        expectFigure(kept.amount, 0, 1)
        expectFigure(contactToPromise(contacts, promises, AS_OF), 0, 1)
        const levels = recoveryByLevel(contacts, paid, AS_OF)
        for (const { figure } of levels) expectFigure(figure, 0, 1)
        // No money is told twice, however many contacts came before it.
        const followed = levels.reduce((total, { figure }) => total + figure.used.amount, 0)
        expect(followed).toBeLessThanOrEqual(paid.reduce((total, { amount }) => total + amount, 0))
        const told = levels.reduce((total, { figure }) => total + figure.used.contacts + figure.used.waiting, 0)
        expect(told).toBe(contacts.filter(({ on }) => on <= AS_OF).length)
      }),
    )
  })
})

test('only invoices and fiado are sales', () => {
  expect((['invoice', 'fiado', 'loan', 'opening', 'interest', 'expense'] as const).filter(isSale)).toEqual([
    'invoice',
    'fiado',
  ])
})
