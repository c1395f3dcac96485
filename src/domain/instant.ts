import { localDay, type Day } from './day.ts'

/** The calendar day of an instant, in the zone that this device is set to. @param millis since 1970 */
export function dayOfInstant(millis: number): Day {
  return localDay(new Date(millis))
}
