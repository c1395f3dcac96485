import { addDays, daysBetween, type Day } from '../domain/day.ts'

/** A row whose file says how many days late it is. */
export interface DaysOverdueRow {
  readonly line: number
  readonly due: Day
  /** When the file says it was paid: the days count up to there. */
  readonly settled: Day | undefined
  readonly days: number
}

export interface DaysOverdueDisagreement {
  readonly line: number
  readonly days: number
  readonly computed: number
}

/**
 * The day on which the file was made, if most rows agree on one: due day plus days late. A file that is a week old is
 * then not held against itself.
 */
export function dayOfFile(rows: readonly DaysOverdueRow[]): Day | undefined {
  const votes = new Map<Day, number>()
  const late = rows.filter(({ days, settled }) => days > 0 && settled === undefined)
  for (const { due, days } of late) {
    const made = addDays(due, days)
    votes.set(made, (votes.get(made) ?? 0) + 1)
  }
  const [made, count] = [...votes].toSorted((a, b) => b[1] - a[1])[0] ?? [undefined, 0]
  return count >= 3 && count > late.length / 2 ? made : undefined
}

/** Rows whose own column does not say what their dates say on that day. The dates win; this is only reported. */
export function daysOverdueDisagreements(rows: readonly DaysOverdueRow[], asOf: Day): DaysOverdueDisagreement[] {
  return rows.flatMap(({ line, due, settled, days }) => {
    const computed = daysBetween(settled ?? asOf, due)
    // Not yet due is written as a negative number by some, as zero by others.
    return days === computed || (days <= 0 && computed <= 0) ? [] : [{ line, days, computed }]
  })
}
