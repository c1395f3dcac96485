import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountOf } from '../../src/domain/account.ts'
import { addDays, earlierOf, laterOf } from '../../src/domain/day.ts'
import { sum } from '../../src/domain/money.ts'
import { statementOf } from '../../src/domain/statement.ts'
import { MXN, someDay, someHistory } from './entries.ts'

test('opening balance and lines add up to the closing balance, which is what the account says', () => {
  fc.assert(
    fc.property(someHistory, someDay, someDay, (facts, a, b) => {
      const [from, to] = [earlierOf(a, b), laterOf(a, b)]
      const { opening, lines, closing } = statementOf(facts, MXN, from, to)
      expect(opening + sum(lines.map(({ effect }) => effect))).toBe(closing)
      expect(lines.at(-1)?.balance ?? opening).toBe(closing)
      expect(closing).toBe(accountOf(facts, MXN, to).balance)
      expect(lines.every(({ on }) => on >= from && on <= to)).toBe(true)
    }),
  )
})

test('a period ends with what the next one begins with', () => {
  fc.assert(
    fc.property(someHistory, someDay, fc.nat(20), fc.nat(20), (facts, from, first, second) => {
      const end = addDays(from, first)
      const next = addDays(end, 1)
      const [before, after] = [statementOf(facts, MXN, from, end), statementOf(facts, MXN, next, addDays(next, second))]
      expect(after.opening).toBe(before.closing)
    }),
  )
})
