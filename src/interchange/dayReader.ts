import type { Day } from '../domain/day.ts'
import { parseDayText, type DayOrder } from '../domain/dayText.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { cellText } from './cellText.ts'
import type { Cell } from './table.ts'

type CellDay = Result<Day | undefined, { readonly type: 'unreadable' | 'does-not-exist' }>
/** `undefined` for an empty cell. */
export type DayReader = (cell: Cell) => CellDay

/** A file names few days many times. */
const MAX_REMEMBERED = 20_000

/** Reads days of one file, each text once. */
export function dayReader(order: DayOrder): DayReader {
  const known = new Map<Cell, CellDay>()
  return (cell) => {
    const before = known.get(cell)
    if (before) return before
    const text = cellText(cell)
    const parsed = parseDayText(text, order)
    const found: CellDay =
      text === '' || parsed.ok
        ? ok(parsed.ok ? parsed.value : undefined)
        : err({ type: parsed.error.type === 'day-does-not-exist' ? 'does-not-exist' : 'unreadable' })
    if (known.size < MAX_REMEMBERED) known.set(cell, found)
    return found
  }
}
