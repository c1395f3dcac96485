import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountOf, type Account } from '../../src/domain/account.ts'
import { continueAccount, type OpenStates } from '../../src/domain/continueAccount.ts'
import { addDays, FOREVER, type Day } from '../../src/domain/day.ts'
import type { AllocationFact, EntryFact } from '../../src/domain/fact.ts'
import type { Hlc } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { ANA, charge, headOf, idOf, item, MXN, payment, reversal, someHistory, someItems } from './entries.ts'

const LAST = addDays('2026-01-01' as Day, 41)
/** Recorded after everything in a random history. */
const LATEST = 99 as Hlc

const someMoney = fc.record({
  amount: fc.integer({ min: 1, max: 40 }).map((n) => minorUnits(n)),
  allocations: someItems,
})
const nextPayment = someMoney.map((rest): EntryFact => ({
  ...headOf('next'),
  at: LATEST,
  kind: 'payment',
  method: 'cash',
  on: LAST,
  currency: MXN,
  ...rest,
}))
const nextAllocation = fc
  .record({ of: fc.integer({ min: 0, max: 3 }), items: someItems })
  .map(({ of, items }): AllocationFact => ({
    ...headOf('next'),
    at: LATEST,
    kind: 'allocation',
    of: idOf(`m${of}`),
    on: LAST,
    items,
    withdraws: [],
  }))

function openStates(account: Account): OpenStates {
  return {
    charges: [...account.charges.values()].filter((state) => state.open > 0),
    money: [...account.money.values()].filter((state) => state.unapplied > 0),
  }
}

/** The account before, with the changed states put in. */
function continued(before: Account, change: OpenStates) {
  const charges = new Map(before.charges)
  for (const state of change.charges) charges.set(state.fact.id, state)
  const money = new Map(before.money)
  for (const state of change.money) money.set(state.fact.id, state)
  return { charges, money }
}

test('a payment or credit put on top of the open states gives what recomputing from all facts gives', () => {
  fc.assert(
    fc.property(someHistory, nextPayment, (facts, next) => {
      const before = accountOf(facts, MXN, LAST)
      const after = accountOf([...facts, next], MXN, LAST)
      const change = continueAccount(openStates(before), next, LAST)
      expect(change).toBeDefined()
      expect(continued(before, change ?? { charges: [], money: [] })).toEqual({
        charges: after.charges,
        money: after.money,
      })
    }),
  )
})

test('so does an allocation of money in favour', () => {
  let used = 0
  fc.assert(
    fc.property(someHistory, nextAllocation, (facts, next) => {
      const before = accountOf(facts, MXN, LAST)
      const change = continueAccount(openStates(before), next, LAST)
      if (!change) return
      used += 1
      const after = accountOf([...facts, next], MXN, LAST)
      expect(continued(before, change)).toEqual({ charges: after.charges, money: after.money })
    }),
  )
  expect(used).toBeGreaterThan(10)
})

test('only what the payment touches is given back', () => {
  const facts = [charge('a', '2026-01-01', ['2026-01-10', 100]), charge('b', '2026-01-01', ['2026-01-20', 100])]
  const before = accountOf(facts, MXN, LAST)
  const change = continueAccount(openStates(before), payment('p', '2026-01-12', 60, [item('b', 60)]), LAST)
  expect(change?.charges.map((state) => [state.fact.id, state.open])).toEqual([['b', 40]])
  expect(change?.money.map((state) => [state.fact.id, state.unapplied])).toEqual([['p', 0]])
  expect(before.charges.get(idOf('b'))?.open).toBe(100)
})

test('a new charge stands as it is, and one of tomorrow changes nothing today', () => {
  const none: OpenStates = { charges: [], money: [] }
  const fact = charge('a', '2026-01-05', ['2026-01-10', 30], ['2026-02-10', 70])
  const change = continueAccount(none, fact, LAST)
  expect(change?.charges).toEqual([...accountOf([fact], MXN, LAST).charges.values()])
  expect(continueAccount(none, fact, addDays(fact.issued, -1))).toEqual(none)
})

test('what must be recomputed is refused: a reversal, a withdrawal, money that is not at hand or already moved later', () => {
  const facts = [charge('a', '2026-03-01', ['2026-03-10', 100]), payment('p', '2026-01-20', 100, [item('a', 60)])]
  const open = openStates(accountOf(facts, MXN, FOREVER))
  const move: AllocationFact = {
    ...headOf('x'),
    customer: ANA,
    kind: 'allocation',
    of: idOf('p'),
    on: '2026-02-01' as Day,
    items: [item('a', 10)],
    withdraws: [],
  }
  expect(continueAccount(open, reversal('r', 'p', '2026-02-01'), FOREVER)).toBeUndefined()
  expect(continueAccount(open, { ...move, on: '2026-04-01' as Day, withdraws: [idOf('p')] }, FOREVER)).toBeUndefined()
  expect(continueAccount(open, { ...move, of: idOf('unknown') }, FOREVER)).toBeUndefined()
  expect(continueAccount(open, move, FOREVER)).toBeUndefined()
  expect(continueAccount(open, { ...move, on: '2026-04-01' as Day }, FOREVER)).toBeDefined()
})
