import fc from 'fast-check'
import { expect, it } from 'vitest'
import { accountOf } from '../../src/domain/account.ts'
import { day } from '../../src/domain/day.ts'
import type { CreditFact } from '../../src/domain/fact.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { currenciesOf } from '../../src/domain/paymentReceipt.ts'
import { settledAccountOf } from '../../src/domain/settledAccount.ts'
import { charge, headOf, item, MXN, payment, reversal, someDay, someHistory, USD } from './entries.ts'

const TODAY = day('2026-03-01')
const credit = (creditKind: CreditFact['creditKind']): CreditFact => ({
  ...headOf('k'),
  kind: 'credit',
  creditKind,
  on: day('2026-02-10'),
  currency: MXN,
  amount: minorUnits(200),
  allocations: [item('c', 200)],
})
const debt = charge('c', '2026-01-01', ['2026-02-01', 1000])

it('never calls an account settled in which something is open, and its figures tie', () => {
  fc.assert(
    fc.property(someHistory, someDay, (facts, asOf) => {
      const settled = settledAccountOf(facts, asOf)
      const accounts = currenciesOf(facts).map((currency) => accountOf(facts, currency, asOf))
      const owed = accounts.some(({ charges }) => charges.size > 0)
      expect(settled !== undefined).toBe(owed && accounts.every(({ open }) => open === 0))
      for (const { debts } of settled?.currencies ?? []) {
        for (const { amount, paid, credited, fact, on } of debts) {
          expect(paid + credited).toBe(amount)
          expect(on >= fact.issued && on <= asOf).toBe(true)
        }
      }
    }),
  )
})

it('tells what was paid from what was taken off, and the day of the last of them', () => {
  const facts = [debt, payment('p', '2026-02-20', 900, [item('c', 800)]), credit('discount')]
  expect(settledAccountOf(facts, TODAY)).toEqual({
    asOf: TODAY,
    currencies: [
      {
        currency: MXN,
        debts: [{ fact: debt, amount: 1000, paid: 800, credited: 200, on: '2026-02-20' }],
        inFavour: 100,
      },
    ],
  })
})

it.each([
  ['nothing was ever owed', [payment('p', '2026-02-01', 50)]],
  ['a cent is open in another currency', [debt, payment('p', '2026-02-01', 1000, [item('c', 1000)]), dollar()]],
  [
    'the payment was taken back',
    [debt, payment('p', '2026-02-01', 1000, [item('c', 1000)]), reversal('r', 'p', '2026-02-05')],
  ],
  ['the rest was written off', [debt, payment('p', '2026-02-01', 800, [item('c', 800)]), credit('write-off')]],
  ['money in favour would cover it', [debt, payment('p', '2026-02-01', 1000)]],
])('is not settled when %s', (_why, facts) => {
  expect(settledAccountOf(facts, TODAY)).toBeUndefined()
})

function dollar() {
  return { ...charge('u', '2026-01-01', ['2026-02-01', 1]), currency: USD }
}
