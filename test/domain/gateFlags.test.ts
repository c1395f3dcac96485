import { expect, test } from 'vitest'
import type { AgreementStanding } from '../../src/domain/agreement.ts'
import { day } from '../../src/domain/day.ts'
import type { HoldStanding } from '../../src/domain/hold.ts'
import { gateFlags } from '../../src/domain/level3Gate.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { PromiseStanding } from '../../src/domain/promise.ts'
import { headOf, item, MXN } from './entries.ts'

const NONE = { openDispute: false, openPromise: false, openAgreement: false }
const nothing = { agreements: [], holds: [], promises: [] }

const hold = (holdKind: HoldStanding['fact']['holdKind']): HoldStanding => ({
  fact: { ...headOf('h'), kind: 'hold', on: day('2026-03-10'), holdKind },
  endedOn: day('2026-03-20'),
})

const promise: PromiseStanding = {
  fact: {
    ...headOf('w'),
    kind: 'promise',
    on: day('2026-03-10'),
    currency: MXN,
    amount: minorUnits(100),
    due: day('2026-03-15'),
    charges: [],
  },
  received: minorUnits(0),
}

const agreement: AgreementStanding = {
  fact: {
    ...headOf('g'),
    kind: 'agreement',
    on: day('2026-03-10'),
    currency: MXN,
    debts: [item('a', 100)],
    plan: [{ due: day('2026-04-01'), amount: minorUnits(100) }],
  },
  covered: [{ amount: minorUnits(100), original: minorUnits(100), applied: [] }],
}

test('a customer without disputes, promises and agreements has none that stop an ultimatum', () => {
  expect(gateFlags(nothing, day('2026-03-12'))).toEqual(NONE)
})

test('a dispute stops an ultimatum while it lasts; other holds are no dispute', () => {
  const on = (holds: readonly HoldStanding[], text: string) => gateFlags({ ...nothing, holds }, day(text))
  expect(on([hold('dispute')], '2026-03-10')).toEqual({ ...NONE, openDispute: true })
  expect(on([hold('dispute')], '2026-03-09')).toEqual(NONE)
  expect(on([hold('dispute')], '2026-03-20')).toEqual(NONE)
  expect(on([hold('paused')], '2026-03-12')).toEqual(NONE)
})

test('a promise stops an ultimatum from its day until it is kept or broken', () => {
  const on = (text: string, received = 0) =>
    gateFlags({ ...nothing, promises: [{ ...promise, received: minorUnits(received) }] }, day(text))
  expect(on('2026-03-09')).toEqual(NONE)
  expect(on('2026-03-10')).toEqual({ ...NONE, openPromise: true })
  expect(on('2026-03-16')).toEqual({ ...NONE, openPromise: true })
  expect(on('2026-03-17')).toEqual(NONE)
  expect(on('2026-03-12', 100)).toEqual(NONE)
})

test('an agreement stops an ultimatum from its day until it breaks', () => {
  const on = (text: string) => gateFlags({ ...nothing, agreements: [agreement] }, day(text))
  expect(on('2026-03-09')).toEqual(NONE)
  expect(on('2026-03-10')).toEqual({ ...NONE, openAgreement: true })
  expect(on('2026-04-04')).toEqual({ ...NONE, openAgreement: true })
  expect(on('2026-04-05')).toEqual(NONE)
})
