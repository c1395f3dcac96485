import type { Day } from '../domain/day.ts'
import type { Format } from '../domain/format.ts'
import { dayOfInstant } from '../domain/instant.ts'

/** "10:42" of today, "22 nov, 10:42" of another day. @param millis since 1970 */
export function instantText(format: Format, today: Day, millis: number): string {
  const day = dayOfInstant(millis)
  // Spanish and Portuguese read 24 hours everywhere; English as its country does.
  const hours = format.language === 'en' ? {} : ({ hourCycle: 'h23' } as const)
  const time = new Intl.DateTimeFormat(format.locale, { hour: 'numeric', minute: '2-digit', ...hours })
    .format(millis)
    .replaceAll('\u202F', '\u00A0')
  return day === today ? time : `${format.dayShort(day)}, ${time}`
}
