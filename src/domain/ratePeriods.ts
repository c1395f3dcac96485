import { addMonths, type Day } from './day.ts'
import type { Rate } from './interest.ts'

const MONTHS = { month: 1, 'half-year': 6 } as const

/**
 * The periods that days from `first` to `last` are in and for which no rate was published, by their first day. A rate
 * holds for the period that it starts in, and no longer.
 */
export function missingPeriods(
  rates: readonly Rate[],
  period: keyof typeof MONTHS,
  first: Day,
  last: Day,
): readonly Day[] {
  const missing: Day[] = []
  let start = periodStart(first, period)
  while (start <= last) {
    const next = addMonths(start, MONTHS[period])
    const begin = start
    if (!rates.some(({ from }) => from >= begin && from < next)) missing.push(begin)
    start = next
  }
  return missing
}

function periodStart(day: Day, period: keyof typeof MONTHS): Day {
  const month = Number(day.slice(5, 7))
  const size = MONTHS[period]
  const first = month - ((month - 1) % size)
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01` as Day
}
