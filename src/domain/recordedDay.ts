import { localDay, type Day } from './day.ts'
import { millisOf, type Hlc } from './ids.ts'

/** The calendar day on which something was written down, in the zone that this device is set to. */
export function recordedDay(at: Hlc): Day {
  return localDay(new Date(millisOf(at)))
}
