import { expect } from 'vitest'
import type { CountryCode } from '../../../src/domain/country.ts'
import { holidaysOf } from '../../../src/domain/holidays.ts'
import { lawOf } from '../../domain/lawOf.ts'
import type { RunCase } from '../caseFile.ts'

export interface HolidaysGiven {
  readonly country: CountryCode
  readonly year: number
  /** Only these months. */
  readonly months?: readonly number[]
}

export const runHolidays: RunCase<HolidaysGiven, { readonly days: readonly string[] }> = async ({
  given: { country, year, months },
  expect: expected,
}) => {
  const days = holidaysOf((await lawOf(country)).holidays.rules, year)
  expect(days.filter((one) => !months || months.includes(Number(one.slice(5, 7))))).toEqual(
    expected.days.map((monthAndDay) => `${year}-${monthAndDay}`),
  )
}
