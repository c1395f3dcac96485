import { expect } from 'vitest'
import { day } from '../../../src/domain/day.ts'
import { repeatedInterest } from '../../../src/domain/duplicates.ts'
import type { DeviceId, FactId, Hlc } from '../../../src/domain/ids.ts'
import { interestSource } from '../../../src/domain/interestSource.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { charge } from '../../domain/entries.ts'
import type { RunCase } from '../caseFile.ts'

interface RepeatedGiven {
  /** In any order. */
  readonly charges: readonly {
    readonly id: string
    readonly debt: string
    readonly on: string
    readonly through: string
    readonly device: string
    readonly amount: number
    /** When it was recorded, among those of a day. */
    readonly at?: number
  }[]
}

/** By suspect: what it may repeat. */
type RepeatedExpected = Readonly<Record<string, string>>

export const runRepeatedInterest: RunCase<RepeatedGiven, RepeatedExpected> = ({ given, expect: expected }) => {
  const facts = given.charges.map(({ id, debt, on, through, device, amount, at = 0 }) => ({
    ...charge(id, on, [on, minorUnits(amount)]),
    chargeKind: 'interest' as const,
    at: at as Hlc,
    device: device as DeviceId,
    source: interestSource(`260700${debt.padStart(12, '0')}` as FactId, day(through)),
  }))
  for (const order of [facts, facts.toReversed()]) {
    expect(Object.fromEntries(repeatedInterest(order))).toEqual(expected)
  }
}
