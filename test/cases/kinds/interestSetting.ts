import { expect } from 'vitest'
import type { CountryCode } from '../../../src/domain/country.ts'
import { day } from '../../../src/domain/day.ts'
import {
  interestExample,
  interestValue,
  presetOf,
  readInterestSetting,
  type Party,
} from '../../../src/domain/interestSetting.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { loadPreset } from '../../../src/domain/presets/loadPreset.ts'
import type { PlainJson } from '../../../src/domain/processFacts.ts'
import type { RunCase } from '../caseFile.ts'
import { currencyOf } from './decimals.ts'

interface ExampleGiven {
  readonly country: CountryCode
  readonly currency: string
  readonly party: Party
  readonly setting: PlainJson
  readonly amount: number
  readonly daysLate: number
  readonly today: string
}

/** The setting as another device wrote it, and what its rule comes to; `interest: null` where nothing is counted. */
export const runInterestExample: RunCase<ExampleGiven, Readonly<Record<string, unknown>>> = async ({
  given,
  expect: expected,
}) => {
  const setting = readInterestSetting(given.setting)
  expect(readInterestSetting(interestValue(setting))).toEqual(setting)
  const law = await loadPreset(given.country)
  const rule = setting[given.party]
  const preset = presetOf(rule, law.ok ? law.value.interest : [])
  if (!preset) {
    expect({ on: setting.on, interest: null }).toEqual(expected)
    return
  }
  const answer = interestExample({
    preset,
    ...(rule.own === undefined ? {} : { own: rule.own }),
    currency: currencyOf(given.currency),
    amount: minorUnits(given.amount),
    daysLate: given.daysLate,
    today: day(given.today),
  })
  expect(
    answer.ok
      ? { on: setting.on, ...answer.value.quote, warnings: answer.value.warnings.map(({ type }) => type) }
      : { on: setting.on, error: answer.error.type },
  ).toEqual(expected)
}
