import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountOf, openItems } from '../../src/domain/account.ts'
import { agedItems } from '../../src/domain/agedItems.ts'
import { agreementOn } from '../../src/domain/agreement.ts'
import { checkAgreement, planAgreement } from '../../src/domain/agreementPlan.ts'
import { addDays, day } from '../../src/domain/day.ts'
import { minorUnits, sum } from '../../src/domain/money.ts'
import { promiseStateOn, receivedFor } from '../../src/domain/promise.ts'
import { idOf, MXN, someDay, someHistory } from './entries.ts'
import { someAgreements, someProcess, standingsOf } from './someProcess.ts'

test('no instalment is lost by any agreement, renegotiation and breach, in any order', () => {
  fc.assert(
    fc.property(someHistory, someAgreements, someDay, fc.nat(40), (facts, agreements, asOf, later) => {
      const account = accountOf(facts, MXN, asOf)
      const open = openItems(account).map((item) => ({ ...item, currency: MXN }))
      for (const on of [asOf, addDays(asOf, later)]) {
        const aged = agedItems(open, standingsOf(agreements, account), on)
        expect(sum(aged.map((item) => item.open)) - account.inFavour).toBe(account.balance)
        for (const item of open) {
          const pieces = aged.filter((piece) => piece.charge === item.charge && piece.instalment === item.instalment)
          expect(sum(pieces.map((piece) => piece.open))).toBe(item.open)
          expect(pieces.every((piece) => piece.open > 0 && piece.ownDue === item.due)).toBe(true)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('what is not under an agreement in force has its own day, and what is has one of the plan’s', () => {
  fc.assert(
    fc.property(someHistory, someAgreements, someDay, (facts, agreements, asOf) => {
      const account = accountOf(facts, MXN, asOf)
      const standings = standingsOf(agreements, account)
      const open = openItems(account).map((item) => ({ ...item, currency: MXN }))
      for (const item of agedItems(open, standings, asOf)) {
        const of = standings.find(({ fact }) => fact.id === item.agreement)
        if (!of) {
          expect(item.due).toBe(item.ownDue)
          continue
        }
        expect(agreementOn(of, asOf)?.state).toBe('kept')
        expect(of.fact.plan.map(({ due }) => due)).toContain(item.due)
      }
    }),
    { numRuns: 300 },
  )
})

test('an agreement that broke stays broken while nothing is taken back, and breaks on no day before due + grace + 1', () => {
  fc.assert(
    fc.property(someHistory, someAgreements, someDay, fc.nat(30), (facts, agreements, asOf, later) => {
      const account = accountOf(facts, MXN, asOf)
      for (const standing of standingsOf(agreements, account)) {
        const now = agreementOn(standing, asOf)
        const then = agreementOn(standing, addDays(asOf, later))
        if (now?.state === 'broken') expect([then?.state, then?.brokenOn]).toEqual(['broken', now.brokenOn])
        if (now?.brokenOn === undefined) continue
        const { plan, graceDays = 3 } = standing.fact
        expect(plan.map(({ due }) => addDays(due, graceDays + 1))).toContain(now.brokenOn)
        expect(agreementOn(standing, addDays(now.brokenOn, -1))?.state).not.toBe('broken')
      }
    }),
    { numRuns: 300 },
  )
})

test('a plan adds up to the unit, whatever is split, and can be agreed', () => {
  const money = fc.integer({ min: 2, max: 10_000_000 })
  const every = fc.constantFrom('week', 'fortnight', 'month')
  fc.assert(
    fc.property(money, fc.integer({ min: 1, max: 60 }), every, fc.nat(99), (total, parts, rhythm, percent) => {
      const first = day('2026-03-31')
      const down = Math.floor((total * percent) / 100)
      const firstPayment = { due: day('2026-03-20'), amount: minorUnits(down) }
      const plan = planAgreement({
        total: minorUnits(total),
        parts,
        every: rhythm,
        first,
        ...(down > 0 ? { firstPayment } : {}),
      })
      if (!plan.ok) throw new Error(plan.error.type)
      expect(sum(plan.value.map(({ amount }) => amount))).toBe(total)
      const debts = [{ charge: idOf('a'), instalment: 0, amount: minorUnits(total) }]
      const checked = checkAgreement({ currency: MXN, debts, plan: plan.value }, firstPayment.due)
      expect(checked).toMatchObject({ ok: true, value: { plan: plan.value } })
    }),
  )
})

test('a promise never turns from broken to open, and more money never makes it worse', () => {
  const rank = { cancelled: 0, broken: 1, open: 1, partly: 2, kept: 3 }
  fc.assert(
    fc.property(someProcess, someDay, fc.nat(20), ({ entries, promises }, asOf, later) => {
      for (const { fact, cancelledOn } of promises) {
        const received = receivedFor(fact, entries, asOf)
        const standing = { fact, received, ...(cancelledOn === undefined ? {} : { cancelledOn }) }
        const now = promiseStateOn(standing, asOf)
        const then = promiseStateOn(standing, addDays(asOf, later))
        if (now === 'broken') expect(['broken', 'cancelled']).toContain(then)
        const more = promiseStateOn({ ...standing, received: minorUnits(received + 1) }, asOf)
        expect(rank[more]).toBeGreaterThanOrEqual(rank[now])
      }
    }),
    { numRuns: 300 },
  )
})
