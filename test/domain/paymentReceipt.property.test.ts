import fc from 'fast-check'
import { expect, it } from 'vitest'
import { accountOf } from '../../src/domain/account.ts'
import { day } from '../../src/domain/day.ts'
import { sum } from '../../src/domain/money.ts'
import { currenciesOf, paymentReceiptOf } from '../../src/domain/paymentReceipt.ts'
import { allocation, charge, idOf, item, payment, reversal, someDay, someHistory } from './entries.ts'

it('tells where the whole of a payment is, whatever happened, and nothing of one that does not stand', () => {
  fc.assert(
    fc.property(someHistory, someDay, (facts, asOf) => {
      const accounts = currenciesOf(facts).map((currency) => accountOf(facts, currency, asOf))
      for (const fact of facts) {
        const told = paymentReceiptOf(facts, fact.id, asOf)
        const stands = fact.kind === 'payment' && accounts.some(({ money }) => money.has(fact.id))
        expect(told !== undefined).toBe(stands)
        if (!told) continue
        expect(sum(told.lines.map(({ applied }) => applied)) + told.inFavour).toBe(told.fact.amount)
        expect(told.lines.every(({ applied, rest }) => applied > 0 && rest >= 0)).toBe(true)
        expect(told.balances.map(({ amount }) => amount)).toEqual(accounts.map(({ balance }) => balance))
      }
    }),
  )
})

it('follows money that was moved later, and joins what came to one debt in two steps', () => {
  const facts = [
    charge('old', '2026-01-01', ['2026-02-01', 1000]),
    charge('new', '2026-01-05', ['2026-01-20', 500]),
    payment('p', '2026-01-10', 900, [item('old', 300)]),
    allocation('more', 'p', '2026-01-12', [item('old', 100), item('new', 200)]),
  ]
  const told = paymentReceiptOf(facts, idOf('p'), day('2026-01-12'))
  // By due day; 1000 - 300 - 100, 500 - 200, and 900 - 600 in favour.
  expect(told?.lines.map(({ fact, applied, rest }) => [fact.id, applied, rest])).toEqual([
    ['new', 200, 300],
    ['old', 400, 600],
  ])
  expect(told?.inFavour).toBe(300)
  expect(told?.balances).toEqual([{ currency: 'MXN', amount: 600 }])
  expect(paymentReceiptOf(facts, idOf('p'), day('2026-01-09'))).toBeUndefined()
  expect(paymentReceiptOf([...facts, reversal('r', 'p', '2026-01-12')], idOf('p'), day('2026-01-12'))).toBeUndefined()
})
