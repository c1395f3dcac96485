import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountOf } from '../../src/domain/account.ts'
import { addDays, earlierOf, laterOf } from '../../src/domain/day.ts'
import { minorUnits, sum } from '../../src/domain/money.ts'
import { accountMovements, movementTotals } from '../../src/domain/movementsLedger.ts'
import { MXN, someDay, someHistory } from './entries.ts'

test('the balance after the last line of a day is what the account says that was owed at its end', () => {
  fc.assert(
    fc.property(someHistory, someDay, someDay, (facts, a, b) => {
      const [from, to] = [earlierOf(a, b), laterOf(a, b)]
      const { opening, lines, charged, credited, closing } = accountMovements(facts, MXN, { from, to })
      expect(opening).toBe(accountOf(facts, MXN, addDays(from, -1)).balance)
      expect(closing).toBe(accountOf(facts, MXN, to).balance)
      expect(opening + charged - credited).toBe(closing)
      for (const [i, { on, balance }] of lines.entries()) {
        expect(on >= from && on <= to).toBe(true)
        if (lines[i + 1]?.on !== on) expect(balance).toBe(accountOf(facts, MXN, on).balance)
      }
    }),
  )
})

test('a period ends with what the next one begins with, and the two come to the whole', () => {
  fc.assert(
    fc.property(someHistory, someDay, fc.nat(20), fc.nat(20), (facts, from, first, second) => {
      const end = addDays(from, first)
      const to = addDays(end, 1 + second)
      const whole = accountMovements(facts, MXN, { from, to })
      const parts = [
        accountMovements(facts, MXN, { from, to: end }),
        accountMovements(facts, MXN, { from: addDays(end, 1), to }),
      ]
      expect(parts[1]?.opening).toBe(parts[0]?.closing)
      expect(parts.flatMap(({ lines }) => lines)).toEqual(whole.lines)
    }),
  )
})

test('totals are by currency, and what does not tie is no total', () => {
  fc.assert(
    fc.property(fc.array(someHistory, { maxLength: 4 }), someDay, fc.nat(60), (histories, from, days) => {
      const accounts = histories.map((facts) => accountMovements(facts, MXN, { from, to: addDays(from, days) }))
      const [total] = movementTotals(accounts)
      expect(total?.closing ?? 0).toBe(sum(accounts.map(({ closing }) => closing)))
      expect(total?.accounts ?? 0).toBe(accounts.length)
    }),
    { numRuns: 30 },
  )
  const account = { currency: MXN, opening: minorUnits(1), lines: [], charged: minorUnits(2), credited: minorUnits(1) }
  expect(() => movementTotals([{ ...account, closing: minorUnits(3) }])).toThrow(RangeError)
})
