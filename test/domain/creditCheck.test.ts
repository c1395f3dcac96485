import { expect, test } from 'vitest'
import {
  checkCredit,
  isLookedAt,
  isSurety,
  LOOKED_AT,
  SURETIES,
  type CreditQuestion,
} from '../../src/domain/creditCheck.ts'
import { MAX_MINOR_UNITS, minorUnits } from '../../src/domain/money.ts'

function ask(balance: number, sale: number, limit: number | null, rest: Partial<CreditQuestion> = {}) {
  const amounts = {
    balance: minorUnits(balance),
    sale: minorUnits(sale),
    limit: limit === null ? null : minorUnits(limit),
  }
  return checkCredit({ ...amounts, ...rest })
}

test('warns from nine tenths of the limit on, and stops over it', () => {
  expect(ask(50, 39, 100).verdict).toBe('ok')
  expect(ask(50, 40, 100).verdict).toBe('warn')
  expect(ask(50, 50, 100).verdict).toBe('warn')
  expect(ask(50, 51, 100)).toEqual({ verdict: 'stop', reasons: ['over-limit'], exceeded: true })
})

test('without a limit no amount is too much', () => {
  expect(ask(MAX_MINOR_UNITS, MAX_MINOR_UNITS, null).verdict).toBe('ok')
  expect(ask(MAX_MINOR_UNITS, MAX_MINOR_UNITS, MAX_MINOR_UNITS).verdict).toBe('stop')
})

test('money in favour makes room', () => {
  expect(ask(-50, 100, 100).verdict).toBe('ok')
})

test('a debt overdue for more than thirty days stops the sale, thirty does not', () => {
  expect(ask(10, 10, null, { daysLate: 30 }).verdict).toBe('ok')
  expect(ask(10, 10, null, { daysLate: 31 }).reasons).toEqual(['overdue'])
  expect(ask(10, 10, null, { daysLate: 31, maxDaysLate: 60 }).verdict).toBe('ok')
})

test('so do two broken promises within a year, and all reasons are told', () => {
  expect(ask(10, 10, null, { brokenPromises: 1 }).verdict).toBe('ok')
  expect(ask(10, 10, null, { brokenPromises: 2 }).reasons).toEqual(['broken-promises'])
  expect(ask(90, 20, 100, { daysLate: 90, brokenPromises: 3 }).reasons).toEqual([
    'over-limit',
    'overdue',
    'broken-promises',
  ])
})

test('codes of a credit check that a newer app may have written are left aside', () => {
  expect(LOOKED_AT.every(isLookedAt) && SURETIES.every(isSurety)).toBe(true)
  expect([isLookedAt('stars'), isSurety('house'), isSurety(undefined)]).toEqual([false, false, false])
})
