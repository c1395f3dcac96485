import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountOf, openItems, type Account } from '../../src/domain/account.ts'
import { agingOfDues } from '../../src/domain/aging.ts'
import { addDays, earlierOf, FOREVER } from '../../src/domain/day.ts'
import { compareEntries, entryDay } from '../../src/domain/entryOrder.ts'
import { sum } from '../../src/domain/money.ts'
import { hasChangedPast } from '../../src/domain/pastChanges.ts'
import { growingHistory, MXN, someDay, someHistory } from './entries.ts'

/** Comparable text: Maps in their own order. */
function plain(account: Account) {
  return { ...account, charges: [...account.charges], money: [...account.money] }
}

test('no money is lost: what came in is either against a debt or in favour, and never more than the debt', () => {
  fc.assert(
    fc.property(someHistory, someDay, (facts, asOf) => {
      const account = accountOf(facts, MXN, asOf)
      for (const { fact, applied, unapplied } of account.money.values()) {
        expect(sum(applied.map((item) => item.amount)) + unapplied).toBe(fact.amount)
        expect(unapplied).toBeGreaterThanOrEqual(0)
        expect(applied.every((item) => item.on <= asOf && item.on >= fact.on)).toBe(true)
      }
      for (const { instalments, applied, open } of account.charges.values()) {
        expect(sum(instalments.map((instalment) => instalment.open))).toBe(open)
        for (const [i, instalment] of instalments.entries()) {
          const paid = sum(applied.filter((item) => item.instalment === i).map((item) => item.amount))
          expect(paid + instalment.open).toBe(instalment.amount)
          expect(instalment.open).toBeGreaterThanOrEqual(0)
        }
      }
    }),
  )
})

test('both sides tell the same story: every amount against a debt is listed by its money too', () => {
  fc.assert(
    fc.property(someHistory, someDay, (facts, asOf) => {
      const account = accountOf(facts, MXN, asOf)
      const key = (item: object): string => JSON.stringify(item)
      const byCharge = [...account.charges.values()].flatMap((state) => state.applied).map(key)
      const byMoney = [...account.money.values()].flatMap((state) => state.applied).map(key)
      expect(byCharge.toSorted()).toEqual(byMoney.toSorted())
    }),
  )
})

test('the buckets less the money in favour are the balance', () => {
  fc.assert(
    fc.property(someHistory, someDay, (facts, asOf) => {
      const account = accountOf(facts, MXN, asOf)
      const buckets = agingOfDues(
        openItems(account).map(({ due, open }) => [due, open] as const),
        asOf,
        [3, 8, 20],
      )
      expect(sum(buckets) - account.inFavour).toBe(account.balance)
      expect(sum(buckets.slice(1))).toBe(account.overdue)
    }),
  )
})

test('two devices that hold the same facts show the same figures, whatever order they came in', () => {
  fc.assert(
    fc.property(
      someHistory.chain((facts) =>
        fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
      ),
      someDay,
      ([facts, shuffled], asOf) => {
        expect(plain(accountOf(shuffled, MXN, asOf))).toEqual(plain(accountOf(facts, MXN, asOf)))
        // A fact that arrives twice is one fact.
        expect(plain(accountOf([...shuffled, ...facts], MXN, asOf))).toEqual(plain(accountOf(facts, MXN, asOf)))
      },
    ),
  )
})

test('the account of a past day does not know what was dated later', () => {
  fc.assert(
    fc.property(someHistory, someDay, (facts, asOf) => {
      const known = facts.filter((fact) => entryDay(fact) <= asOf)
      expect(plain(accountOf(known, MXN, asOf))).toEqual(plain(accountOf(facts, MXN, asOf)))
    }),
  )
})

test('while nothing stopped counting, a past day can be read off today’s account', () => {
  fc.assert(
    fc.property(growingHistory, someDay, (facts, asOf) => {
      expect(hasChangedPast(facts)).toBe(false)
      const then = accountOf(facts, MXN, asOf)
      const now = accountOf(facts, MXN, FOREVER)
      for (const [id, state] of then.charges) {
        expect(state.applied).toEqual(now.charges.get(id)?.applied.filter((item) => item.on <= asOf))
      }
      for (const [id, state] of then.money) {
        expect(state.applied).toEqual(now.money.get(id)?.applied.filter((item) => item.on <= asOf))
      }
    }),
  )
})

test('a fact and its undoing of the same day leave no trace', () => {
  fc.assert(
    fc.property(growingHistory, someDay, (facts, asOf) => {
      const [slip, ...others] = facts.toSorted(compareEntries).toReversed()
      if (!slip) return
      const undoing = {
        ...slip,
        kind: 'reversal' as const,
        id: 'undo' as typeof slip.id,
        of: slip.id,
        on: entryDay(slip),
      }
      const undone = accountOf([...facts, undoing], MXN, asOf)
      expect(plain(undone)).toEqual(plain(accountOf(others, MXN, asOf)))
      expect(hasChangedPast([...facts, undoing])).toBe(false)
    }),
  )
})

test('a reversal changes the past only when it is dated after its fact', () => {
  fc.assert(
    fc.property(growingHistory, someDay, (facts, asOf) => {
      const target = facts.find((fact) => fact.kind === 'payment')
      if (!target) return
      const late = { ...target, kind: 'reversal' as const, id: 'late' as typeof target.id, of: target.id }
      const on = addDays(entryDay(target), 1)
      const all = [...facts, { ...late, on }]
      expect(hasChangedPast(all)).toBe(true)
      const dayBefore = earlierOf(asOf, entryDay(target))
      expect(plain(accountOf(all, MXN, dayBefore))).toEqual(plain(accountOf(facts, MXN, dayBefore)))
    }),
  )
})
