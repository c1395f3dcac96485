import { expect, it } from 'vitest'
import { checkAgreement } from '../../src/domain/agreementPlan.ts'
import { day } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { item, MXN } from './entries.ts'

const terms = (count: number) => ({
  currency: MXN,
  debts: [item('c', count)],
  plan: Array.from({ length: count }, () => ({ due: day('2026-03-10'), amount: minorUnits(1) })),
})

it('six hundred instalments are the most that are agreed', () => {
  expect(checkAgreement(terms(600), day('2026-03-01')).ok).toBe(true)
  expect(checkAgreement(terms(601), day('2026-03-01'))).toEqual({
    ok: false,
    error: { type: 'too-many-instalments', max: 600 },
  })
})
