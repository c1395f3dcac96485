import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountOf, openItems } from '../../src/domain/account.ts'
import { FOREVER } from '../../src/domain/day.ts'
import { minorUnits, sum } from '../../src/domain/money.ts'
import { proposeCreditSpread, proposeSpread } from '../../src/domain/spread.ts'
import { charge, growingHistory, headOf, idOf, item, MXN, payment } from './entries.ts'

const someAmount = fc.integer({ min: 1, max: 200 }).map((n) => minorUnits(n))

test('a proposed spread adds up to the payment, and taking it leaves nothing older open', () => {
  fc.assert(
    fc.property(growingHistory, someAmount, (facts, amount) => {
      const before = openItems(accountOf(facts, MXN, FOREVER))
      const { items, rest } = proposeSpread(before, amount)
      expect(sum(items.map((one) => one.amount)) + rest).toBe(amount)
      expect(rest).toBe(Math.max(0, amount - sum(before.map((open) => open.open))))
      // Everything before the last touched instalment is paid in full.
      const touched = before.slice(0, items.length)
      expect(items.map((one) => [one.charge, one.instalment])).toEqual(
        touched.map((one) => [one.charge, one.instalment]),
      )
      expect(items.slice(0, -1).map((one) => one.amount)).toEqual(touched.slice(0, -1).map((one) => one.open))
    }),
  )
})

test('what is proposed is what takes effect', () => {
  const facts = [
    charge('a', '2026-01-01', ['2026-02-01', 50], ['2026-04-01', 50]),
    charge('b', '2026-01-10', ['2026-03-01', 30]),
  ]
  const open = openItems(accountOf(facts, MXN, FOREVER))
  const { items, rest } = proposeSpread(open.toReversed(), minorUnits(100))
  expect(items).toEqual([item('a', 50), item('b', 30), item('a', 20, 1)])
  expect(rest).toBe(0)
  const after = accountOf([...facts, payment('p', '2026-03-15', 100, items)], MXN, FOREVER)
  expect(openItems(after).map((one) => [one.charge, one.instalment, one.open])).toEqual([['a', 1, 30]])
})

test('a credit that names its charge goes no further', () => {
  const facts = [charge('a', '2026-01-01', ['2026-02-01', 100]), charge('b', '2026-01-01', ['2026-01-02', 100])]
  const open = openItems(accountOf(facts, MXN, FOREVER))
  expect(proposeCreditSpread(open, idOf('a'), minorUnits(150))).toEqual({ items: [item('a', 100)], rest: 50 })
  expect(proposeCreditSpread(open, headOf('nobody').id, minorUnits(150))).toEqual({ items: [], rest: 150 })
})
