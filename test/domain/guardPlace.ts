import { NO_CONTACT_RULES } from '../../src/domain/contactRules.ts'
import type { CountryCode } from '../../src/domain/country.ts'
import { day } from '../../src/domain/day.ts'
import type { GuardQuestion } from '../../src/domain/guardQuestion.ts'
import { holidayCalendar } from '../../src/domain/holidays.ts'
import { zoneClock, type ZoneClock } from '../../src/domain/zoneClock.ts'
import { lawOf } from './lawOf.ts'

/** The clock of a zone that there is. */
export function clockOf(zone: string): ZoneClock {
  const clock = zoneClock(zone)
  if (!clock.ok) throw new Error(`no such zone: ${zone}`)
  return clock.value
}

/** What the guard has to know of the place where a customer is. */
export async function guardPlace(
  country: CountryCode,
  party: 'consumer' | 'business',
  zone: string,
): Promise<Pick<GuardQuestion, 'rules' | 'isHoliday' | 'clock'>> {
  const clock = clockOf(zone)
  if (country === 'other') return { rules: NO_CONTACT_RULES, isHoliday: () => false, clock }
  const law = await lawOf(country)
  return { rules: law.contact[party], isHoliday: holidayCalendar(law.holidays.rules), clock }
}

/** The instant at which a clock shows `2026-03-02 08:30`. */
export function instantIn(clock: ZoneClock, wall: string): number {
  const [date = '', time = ''] = wall.split(' ')
  const [hour, minute] = time.split(':').map(Number)
  return clock.instantOf({ day: day(date), minute: (hour ?? 0) * 60 + (minute ?? 0) }, 0)
}
