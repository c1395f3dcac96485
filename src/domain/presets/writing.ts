import type { ContactRules, ContactWindow, HoursRule, RuleForce } from '../contactRules.ts'
import { day } from '../day.ts'
import type { Channel } from '../fact.ts'
import type { HolidayRule } from '../holidays.ts'
import { minorUnits, type MinorUnits } from '../money.ts'
import { exponentOf, type CurrencyCode } from '../currency.ts'
import type { Reading, Sourced } from '../sourced.ts'

/** Source, day and reading of a figure, as presets write them. */
export function cited(source: string, asOf: string, read: Reading): Sourced {
  return { source, asOf: day(asOf), read, verify: true }
}

/** A window from one full hour to another. */
export function hours(weekdays: readonly number[], from: number, to: number): ContactWindow {
  return { weekdays, from: from * 60, to: to * 60 }
}

/** Hours that a source gives, closed on holidays too. */
export function hoursRule(law: Sourced, force: RuleForce, ...windows: readonly ContactWindow[]): HoursRule {
  return { ...law, force, windows, notOnHolidays: true }
}

/** Rules that bind nobody who sells on credit himself: hours of courtesy and nothing else. */
export function courtesyOnly(rule: HoursRule, binds: ContactRules['binds'] = 'nobody'): ContactRules {
  return { binds, hours: rule, limits: [], requires: [] }
}

export const MONDAY_TO_FRIDAY: readonly number[] = [1, 2, 3, 4, 5]
export const MONDAY_TO_SATURDAY: readonly number[] = [1, 2, 3, 4, 5, 6]
export const SATURDAY: readonly number[] = [6]
export const EVERY_DAY: readonly number[] = [0, 1, 2, 3, 4, 5, 6]

export const EVERY_CHANNEL: readonly Channel[] = [
  'whatsapp',
  'email',
  'sms',
  'call',
  'share',
  'copy',
  'letter',
  'visit',
]
export const WRITTEN_CHANNELS: readonly Channel[] = ['whatsapp', 'email', 'sms', 'share', 'copy', 'letter']
export const SPOKEN_CHANNELS: readonly Channel[] = ['call', 'visit']

/** A holiday on the same date every year. */
export function on(month: number, dayOfMonth: number): HolidayRule {
  return { kind: 'fixed', month, day: dayOfMonth }
}

/** A holiday so many days after Easter Sunday. */
export function easter(days: number): HolidayRule {
  return { kind: 'easter', days }
}

/** An amount in whole units of a currency. */
export function money(units: number, code: string): { readonly amount: MinorUnits; readonly currency: CurrencyCode } {
  const currency = code as CurrencyCode
  return { amount: minorUnits(units * 10 ** exponentOf(currency)), currency }
}
