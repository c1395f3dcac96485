import { expect } from 'vitest'
import { split, splitEvenly } from '../../../src/domain/money.ts'
import { splitByPercents } from '../../../src/domain/percents.ts'
import type { RunCase } from '../caseFile.ts'
import { currencyOf, minorOf } from './decimals.ts'

export interface SplitGiven {
  readonly amount: string
  readonly currency: string
  readonly parts?: number
  readonly ratios?: readonly number[]
  readonly percents?: readonly number[]
}

export const runSplit: RunCase<SplitGiven, { readonly parts?: readonly string[]; readonly error?: true }> = ({
  given,
  expect: expected,
}) => {
  const currency = currencyOf(given.currency)
  const amount = minorOf(given.amount, currency)
  const answer = given.percents
    ? splitByPercents(amount, given.percents)
    : given.ratios
      ? split(amount, given.ratios)
      : splitEvenly(amount, given.parts ?? 0)
  const wanted = expected.parts?.map((part) => minorOf(part, currency))
  expect(answer.ok ? { parts: answer.value } : { error: true }).toEqual(wanted ? { parts: wanted } : { error: true })
}
