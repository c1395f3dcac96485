import { expect } from 'vitest'
import type { CountryCode } from '../../../src/domain/country.ts'
import { day } from '../../../src/domain/day.ts'
import { interestOf } from '../../../src/domain/interest.ts'
import { interestTermsOf, type OwnInterest } from '../../../src/domain/interestPreset.ts'
import { lawOf } from '../../domain/lawOf.ts'
import type { RunCase } from '../caseFile.ts'
import { currencyOf, minorOf } from './decimals.ts'

export interface InterestPresetGiven {
  readonly country: CountryCode
  readonly preset: string
  readonly currency: string
  readonly principal: string
  readonly due: string
  readonly asOf: string
  readonly demandedOn?: string
  readonly payments?: readonly { readonly on: string; readonly amount: string }[]
  readonly own?: Omit<OwnInterest, 'rates' | 'flatFee'> & {
    readonly rates?: readonly { readonly from: string; readonly percent: number }[]
    readonly flatFee?: string
  }
}

export interface InterestPresetExpected {
  readonly interest?: string
  readonly fees?: string
  readonly warnings?: readonly string[]
  readonly error?: string
  readonly ask?: string
  readonly missing?: readonly string[]
  readonly ceiling?: number
}

export const runInterestPreset: RunCase<InterestPresetGiven, InterestPresetExpected> = async ({
  given,
  expect: expected,
}) => {
  const currency = currencyOf(given.currency)
  const preset = (await lawOf(given.country)).interest.find(({ id }) => id === given.preset)
  if (!preset) throw new Error(`no such preset: ${given.preset}`)
  const due = day(given.due)
  const asOf = day(given.asOf)
  const made = interestTermsOf({
    preset,
    currency,
    due,
    asOf,
    ...(given.own ? { own: ownOf(given.own, given.currency) } : {}),
    ...(given.demandedOn === undefined ? {} : { demandedOn: day(given.demandedOn) }),
  })
  if (!made.ok) {
    const { type, ...rest } = made.error
    expect({ error: type, ...rest }).toMatchObject(expected)
    return
  }
  const paid = (given.payments ?? []).map(({ on, amount }) => ({ on: day(on), amount: minorOf(amount, currency) }))
  const quote = interestOf([{ due, amount: minorOf(given.principal, currency), paid }], made.value.terms, asOf)
  expect({ ...quote, warnings: made.value.warnings.map(({ type }) => type) }).toEqual({
    interest: minorOf(expected.interest ?? '0', currency),
    fees: minorOf(expected.fees ?? '0', currency),
    warnings: expected.warnings ?? [],
  })
}

function ownOf(own: NonNullable<InterestPresetGiven['own']>, code: string): OwnInterest {
  const { rates, flatFee, ...rest } = own
  return {
    ...rest,
    ...(rates ? { rates: rates.map(({ from, percent }) => ({ from: day(from), percent })) } : {}),
    ...(flatFee === undefined ? {} : { flatFee: minorOf(flatFee, currencyOf(code)) }),
  }
}
