import { expect } from 'vitest'
import { day, daysBetween } from '../../../src/domain/day.ts'
import type { Terms } from '../../../src/domain/terms.ts'
import { dueDays, monthsFrom } from '../../../src/domain/termsDue.ts'
import type { RunCase } from '../caseFile.ts'

export const runTerms: RunCase<
  { readonly issued: string; readonly terms: Terms },
  { readonly due: readonly string[] }
> = ({ given, expect: expected }) => {
  expect(dueDays(day(given.issued), given.terms)).toEqual(expected.due)
}

export const runMonths: RunCase<
  { readonly from: string; readonly add: readonly number[] },
  { readonly dates: readonly string[] }
> = ({ given, expect: expected }) => {
  expect(monthsFrom(day(given.from), given.add)).toEqual(expected.dates)
}

export const runDaysBetween: RunCase<
  { readonly timeZones: readonly string[]; readonly pairs: readonly (readonly [string, string])[] },
  { readonly days: readonly number[] }
> = ({ given, expect: expected }) => {
  const home = process.env['TZ']
  try {
    for (const zone of given.timeZones) {
      process.env['TZ'] = zone
      // A process that ignored the setting would prove nothing.
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
      const days = given.pairs.map(([later, earlier]) => daysBetween(day(later), day(earlier)))
      expect({ zone, days }).toEqual({ zone, days: expected.days })
    }
  } finally {
    if (home === undefined) delete process.env['TZ']
    else process.env['TZ'] = home
  }
}
