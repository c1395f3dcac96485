import { expect, test } from 'vitest'
import { booksCheckDue } from '../../src/domain/booksCheck.ts'
import { day, type Day } from '../../src/domain/day.ts'

const ask = (days: { check?: string; payment?: string; begun?: string }) =>
  booksCheckDue({
    today: day('2026-07-20'),
    lastCheck: days.check as Day | undefined,
    lastPayment: days.payment as Day | undefined,
    begun: day(days.begun ?? '2026-01-01'),
  })

test.each([
  [
    'yesterday a payment was written, and a check is not old',
    { check: '2026-07-14', payment: '2026-07-19' },
    undefined,
  ],
  ['two quiet days', { check: '2026-07-14', payment: '2026-07-18' }, undefined],
  ['three quiet days', { check: '2026-07-14', payment: '2026-07-17' }, { quietDays: 3 }],
  ['a check in quiet days answers for them', { check: '2026-07-18', payment: '2026-07-10' }, undefined],
  ['three days after that check', { check: '2026-07-17', payment: '2026-07-10' }, { quietDays: 10 }],
  ['payments every day, and a check seven days ago', { check: '2026-07-13', payment: '2026-07-20' }, {}],
  ['never checked, with payments', { payment: '2026-07-20' }, {}],
  ['never checked, no payment yet', {}, {}],
  ['a notebook of two days', { begun: '2026-07-18' }, undefined],
  ['a notebook of three days', { begun: '2026-07-17' }, {}],
])('%s', (_name, days, expected) => {
  expect(ask(days)).toEqual(expected)
})
