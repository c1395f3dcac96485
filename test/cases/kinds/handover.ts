import { expect } from 'vitest'
import { agencyFee, type AgencyTerms } from '../../../src/domain/agencyFee.ts'
import type { CountryCode } from '../../../src/domain/country.ts'
import { day } from '../../../src/domain/day.ts'
import { handoverChoices, type HandoverChoice } from '../../../src/domain/handover.ts'
import type { HandoverNeed, IndexUnit } from '../../../src/domain/presets/preset.ts'
import { lawOf } from '../../domain/lawOf.ts'
import type { RunCase } from '../caseFile.ts'
import { currencyOf, minorOf } from './decimals.ts'

export interface HandoverGiven {
  readonly country: CountryCode
  readonly currency: string
  readonly amount: string
  readonly due: string
  readonly asOf: string
  readonly fromDays?: number
  readonly have?: readonly HandoverNeed[]
  readonly unitValues?: Partial<Readonly<Record<IndexUnit, string>>>
}

export interface HandoverExpected {
  readonly from?: string
  readonly error?: string
  /** Each as `type`, or `type id fits lawyer`, in order. */
  readonly choices?: readonly string[]
  /** What lacks, by type or by id of the route. */
  readonly missing?: Readonly<Record<string, readonly HandoverNeed[]>>
}

export const runHandover: RunCase<HandoverGiven, HandoverExpected> = async ({ given, expect: expected }) => {
  const currency = currencyOf(given.currency)
  const values = Object.entries(given.unitValues ?? {}).map(([unit, value]) => [unit, minorOf(value, currency)])
  const answer = handoverChoices({
    ...(given.country === 'other' ? {} : { law: await lawOf(given.country) }),
    amount: minorOf(given.amount, currency),
    currency,
    due: day(given.due),
    asOf: day(given.asOf),
    have: given.have ?? [],
    unitValues: Object.fromEntries(values) as Partial<Record<IndexUnit, ReturnType<typeof minorOf>>>,
    ...(given.fromDays === undefined ? {} : { fromDays: given.fromDays }),
  })
  if (!answer.ok) expect({ error: answer.error.type }).toEqual(expected)
  else if (answer.value.type === 'too-early') expect({ from: answer.value.from }).toEqual(expected)
  else {
    const { choices } = answer.value
    expect({
      choices: choices.map(inWords),
      ...(expected.missing
        ? { missing: Object.fromEntries(choices.map((one) => [one.route?.id ?? one.type, one.missing])) }
        : {}),
    }).toMatchObject(expected)
  }
}

function inWords({ type, route, fits, lawyer }: HandoverChoice): string {
  return route ? [type, route.id, fits, lawyer].join(' ') : type
}

export interface AgencyFeeGiven extends AgencyTerms {
  readonly currency: string
  readonly recovered: string
  readonly penalty?: string
}

export interface AgencyFeeExpected {
  readonly fee?: string
  readonly net?: string
  readonly error?: string
}

export const runAgencyFee: RunCase<AgencyFeeGiven, AgencyFeeExpected> = ({ given, expect: expected }) => {
  const currency = currencyOf(given.currency)
  const recovered = minorOf(given.recovered, currency)
  const answer = agencyFee(given, recovered, minorOf(given.penalty ?? '0', currency))
  if (!answer.ok) expect({ error: answer.error.type }).toEqual(expected)
  else {
    expect(answer.value).toEqual({
      gross: recovered,
      fee: minorOf(expected.fee ?? '', currency),
      net: minorOf(expected.net ?? '', currency),
    })
  }
}
