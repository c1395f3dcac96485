import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { figure } from '../../src/domain/kpis/figure.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { averageDelay } from '../../src/domain/paymentDelay.ts'
import { rateCustomer, type RatingQuestion } from '../../src/domain/rating.ts'

const GOOD: RatingQuestion = {
  daysOverdue: -5,
  daysLate: figure(2, {}),
  onTime: figure(0.9, {}),
  fellDue: 3,
  brokenPromises: 0,
  holds: [],
}

test('three instalments that fell due are enough to call a customer good, and what speaks for it is named', () => {
  expect(rateCustomer(GOOD)).toEqual({
    type: 'rated',
    grade: 'A',
    reasons: [
      { code: 'days-late', grade: 'A', days: 2 },
      { code: 'on-time', grade: 'A', ratio: 0.9 },
    ],
  })
  expect(rateCustomer({ ...GOOD, fellDue: 2 })).toEqual({ type: 'too-new', fellDue: 2, wanted: 3 })
})

test('what speaks against a customer is named, and nothing else', () => {
  expect(rateCustomer({ ...GOOD, daysOverdue: 8, fellDue: 0 })).toEqual({
    type: 'rated',
    grade: 'B',
    reasons: [{ code: 'overdue', grade: 'B', days: 8 }],
  })
})

test('no money is no average', () => {
  expect(averageDelay([])).toBeUndefined()
  expect(averageDelay([{ amount: minorUnits(0), due: day('2026-01-01'), on: day('2026-01-05') }])).toBeUndefined()
})
