import { expect, it } from 'vitest'
import { concessionsOf } from '../../src/domain/concessions.ts'
import { day } from '../../src/domain/day.ts'
import type { CreditFact, CreditKind } from '../../src/domain/fact.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { AgreementFact, InterestWaivedFact, PostponedFact } from '../../src/domain/processFacts.ts'
import { headOf, MXN } from './entries.ts'

const credit = (id: string, on: string, creditKind: CreditKind): CreditFact => ({
  ...headOf(id),
  kind: 'credit',
  creditKind,
  on: day(on),
  currency: MXN,
  amount: minorUnits(500),
  allocations: [],
})

const agreement = (id: string, on: string, more: Partial<AgreementFact> = {}): AgreementFact => ({
  ...headOf(id),
  kind: 'agreement',
  on: day(on),
  currency: MXN,
  debts: [],
  plan: [],
  ...more,
})

const postponed = (id: string, on: string, reason: PostponedFact['reason']): PostponedFact => ({
  ...headOf(id),
  kind: 'postponed',
  on: day(on),
  until: day('2026-12-31'),
  reason,
})

const waived = (id: string, on: string): InterestWaivedFact => ({
  ...headOf(id),
  kind: 'interestWaived',
  on: day(on),
  currency: MXN,
  charge: headOf('c').id,
  through: day(on),
  amount: minorUnits(70),
})

it('tells what was granted, the newest first', () => {
  const steps = [waived('w', '2026-02-01'), postponed('p', '2026-04-01', 'asked-to-wait'), agreement('a', '2026-03-01')]
  const credits = [
    credit('k', '2026-05-01', 'discount'),
    credit('l', '2026-01-01', 'in-kind'),
    credit('m', '2025-12-01', 'forgiveness'),
  ]
  expect(concessionsOf(steps, credits)).toEqual([
    { kind: 'discount', on: '2026-05-01', of: 'k', currency: MXN, amount: 500 },
    { kind: 'waited', on: '2026-04-01', of: 'p' },
    { kind: 'more-time', on: '2026-03-01', of: 'a', currency: MXN },
    { kind: 'interest-waived', on: '2026-02-01', of: 'w', currency: MXN, amount: 70 },
    { kind: 'in-kind', on: '2026-01-01', of: 'l', currency: MXN, amount: 500 },
    { kind: 'forgiveness', on: '2025-12-01', of: 'm', currency: MXN, amount: 500 },
  ])
})

it('tells all that one agreement granted', () => {
  const one = agreement('a', '2026-03-01', { waived: minorUnits(90), nextPurchasePercent: 5 })
  expect(concessionsOf([one], [])).toEqual([
    { kind: 'more-time', on: '2026-03-01', of: 'a', currency: MXN },
    { kind: 'interest-waived', on: '2026-03-01', of: 'a', currency: MXN, amount: 90 },
    { kind: 'next-purchase', on: '2026-03-01', of: 'a', percent: 5 },
  ])
})

it('keeps apart what is no favour: goods that came back, what was written off, and waiting for the owner’s own reasons', () => {
  expect(concessionsOf([], [credit('k', '2026-03-01', 'credit-note'), credit('l', '2026-03-01', 'write-off')])).toEqual(
    [],
  )
  expect(concessionsOf([postponed('p', '2026-04-01', 'other')], [])).toEqual([])
  const hold = { ...headOf('h'), kind: 'holdEnded', of: headOf('x').id, on: day('2026-03-01') } as const
  expect(concessionsOf([hold], [])).toEqual([])
})
