import type { Day } from './day.ts'
import { millisOf, type Hlc } from './ids.ts'
import { dayOfInstant } from './instant.ts'

/** The calendar day on which something was written down, in the zone that this device is set to. */
export function recordedDay(at: Hlc): Day {
  return dayOfInstant(millisOf(at))
}
