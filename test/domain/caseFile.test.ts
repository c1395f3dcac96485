import fc from 'fast-check'
import { expect, it } from 'vitest'
import { accountOf } from '../../src/domain/account.ts'
import { caseCharges, caseMoney } from '../../src/domain/caseFile.ts'
import { day } from '../../src/domain/day.ts'
import { sum } from '../../src/domain/money.ts'
import { charge, item, MXN, payment, someDay, someHistory } from './entries.ts'

const debt = charge('c', '2026-01-01', ['2026-02-01', 100], ['2026-03-01', 100], ['2026-12-01', 50])

it('says of each instalment how late it is, or was when it was settled', () => {
  const facts = [debt, payment('p', '2026-02-11', 60, [item('c', 60)]), payment('q', '2026-02-06', 40, [item('c', 40)])]
  const state = accountOf(facts, MXN, day('2026-03-05')).charges.get(debt.id)
  expect(state && caseCharges(state, day('2026-03-05'))).toMatchObject([
    { part: 1, parts: 3, due: '2026-02-01', open: 0, settledOn: '2026-02-11', daysLate: 10 },
    { part: 2, parts: 3, due: '2026-03-01', open: 100, daysLate: 4 },
    { part: 3, parts: 3, due: '2026-12-01', open: 50, daysLate: 0 },
  ])
})

it('what was settled in time, or of nothing, is not late', () => {
  const early = [charge('c', '2026-01-01', ['2026-02-01', 10]), payment('p', '2026-01-20', 10, [item('c', 10)])]
  const state = accountOf(early, MXN, day('2026-06-01')).charges.get(debt.id)
  expect(state && caseCharges(state, day('2026-06-01'))).toMatchObject([{ settledOn: '2026-01-20', daysLate: 0 }])
  const nothing = charge('c', '2026-01-01', ['2026-02-01', 0])
  const empty = accountOf([nothing], MXN, day('2026-06-01')).charges.get(debt.id)
  const [part] = empty ? caseCharges(empty, day('2026-06-01')) : []
  expect(part?.daysLate).toBe(0)
  expect(part).not.toHaveProperty('settledOn')
})

it('accounts for all of the money, whatever happened', () => {
  fc.assert(
    fc.property(someHistory, someDay, (facts, upTo) => {
      const { charges, money } = accountOf(facts, MXN, upTo)
      for (const state of money.values()) {
        const { paid, inFavour } = caseMoney(state, charges)
        expect(sum(paid.map(({ amount }) => amount)) + inFavour).toBe(state.fact.amount)
        expect(caseMoney(state, new Map())).toEqual({ fact: state.fact, paid: [], inFavour })
      }
      for (const state of charges.values()) {
        const parts = caseCharges(state, upTo)
        for (const { open, settledOn, daysLate, due } of parts) {
          expect(daysLate > 0).toBe((open > 0 ? upTo : (settledOn ?? due)) > due)
        }
        expect(sum(parts.map(({ open }) => open))).toBe(state.open)
      }
    }),
  )
})
