import { expect } from 'vitest'
import { day } from '../../../src/domain/day.ts'
import { interestOf, type InterestMode, type InterestTerms } from '../../../src/domain/interest.ts'
import type { RunCase } from '../caseFile.ts'
import { currencyOf, minorOf } from './decimals.ts'

export interface InterestGiven {
  readonly currency: string
  readonly principal: string
  readonly due: string
  readonly asOf: string
  readonly mode: InterestMode | 'flat-percent-once'
  readonly ratePercent?: number
  readonly basis?: 360 | 365
  readonly graceDays?: number
  readonly fixedFee?: string
  readonly payments?: readonly { readonly on: string; readonly amount: string }[]
  /** Our own cases: a table in place of `ratePercent`, and a cap. */
  readonly rates?: readonly { readonly from: string; readonly percent: number }[]
  readonly capPercent?: number
}

export interface InterestExpected {
  readonly interest?: string
  readonly fees?: string
}

export const runInterest: RunCase<InterestGiven, InterestExpected> = ({ given, expect: expected }) => {
  const currency = currencyOf(given.currency)
  const debt = {
    due: day(given.due),
    amount: minorOf(given.principal, currency),
    paid: (given.payments ?? []).map(({ on, amount }) => ({ on: day(on), amount: minorOf(amount, currency) })),
  }
  const quote = interestOf([debt], termsOf(given), day(given.asOf))
  expect(quote).toMatchObject({
    ...(expected.interest === undefined ? {} : { interest: minorOf(expected.interest, currency) }),
    ...(expected.fees === undefined ? {} : { fees: minorOf(expected.fees, currency) }),
  })
}

function termsOf(given: InterestGiven): InterestTerms {
  const { mode, ratePercent = 0, basis, graceDays, fixedFee, rates, capPercent } = given
  const once = mode === 'flat-percent-once'
  const table = rates?.map(({ from, percent }) => ({ from: day(from), percent }))
  return {
    mode: once ? 'none' : mode,
    rates: table ?? [{ from: day('1900-01-01'), percent: ratePercent }],
    ...(once ? { flatPercentOnce: ratePercent } : {}),
    ...(basis === undefined ? {} : { basis }),
    ...(graceDays === undefined ? {} : { graceDays }),
    ...(fixedFee === undefined ? {} : { flatFee: minorOf(fixedFee, currencyOf(given.currency)) }),
    ...(capPercent === undefined ? {} : { capPercent }),
  }
}
