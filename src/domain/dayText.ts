import { dayFrom, type Day } from './day.ts'
import { err, ok, type Result } from './result.ts'

/** In which order a file or a person writes year, month and day. */
export type DayOrder = 'YMD' | 'DMY' | 'MDY'

export type DayTextError = {
  readonly type:
    | 'day-empty'
    /** Not written as a day, or not in this order. */
    | 'day-not-a-day'
    /** Written as a day, but the calendar has none such: 30 February, month 13. */
    | 'day-does-not-exist'
}

/** First letters of the months in Spanish, Portuguese and English; no two months share them. */
const MONTHS: readonly (readonly string[])[] = [
  ['ene', 'jan'],
  ['feb', 'fev'],
  ['mar'],
  ['abr', 'apr'],
  ['may', 'mai'],
  ['jun'],
  ['jul'],
  ['ago', 'aug'],
  ['sep', 'set'],
  ['oct', 'out'],
  ['nov'],
  ['dic', 'dez', 'dec'],
]

/** What exports hang on a day: a time, or the decimals of a number that was a day. */
const TAIL = /(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?)?(?:Z|[+-]\d{2}:?\d{2})?|\.0+)$/i

/** Two figures are 1980–2079: receivables are neither older nor later. */
function fullYear(text: string): number {
  const year = Number(text)
  if (text.length === 4) return year
  return year >= 80 ? 1900 + year : 2000 + year
}

function fromParts(year: string, month: string | number, day: string): Result<Day, DayTextError> {
  const found = dayFrom(fullYear(year), Number(month), Number(day))
  return found ? ok(found) : err({ type: 'day-does-not-exist' })
}

/**
 * Reads a calendar day as written; no zone shifts it. A time behind it is dropped. Year first, or a month by name, is
 * read in any order, because it can mean one thing only; otherwise the order must fit. A year of two figures is taken
 * only at the end, and means 1980–2079.
 * @param order how the text, or its whole column, is written
 */
export function parseDayText(text: string, order: DayOrder): Result<Day, DayTextError> {
  const clean = text.slice(0, 60).replace(/\s+/g, ' ').trim()
  if (clean === '') return err({ type: 'day-empty' })
  const day = (/^\d{8}\.0+$|:/.test(clean) ? clean.replace(TAIL, '') : clean).trim()

  const yearFirst = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/.exec(day)
  if (yearFirst) return fromParts(yearFirst[1] ?? '', yearFirst[3] ?? '', yearFirst[4] ?? '')

  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(day)
  if (compact && order === 'YMD') return fromParts(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '')

  const named = /^(\d{1,2})[-/. ]+(?:de )?(\p{L}{3,12})\.?[-/. ]+(?:de |del )?(\d{4}|\d{2})$/iu.exec(day)
  if (named) {
    const start = (named[2] ?? '').slice(0, 3).toLowerCase()
    const month = MONTHS.findIndex((names) => names.includes(start)) + 1
    return month === 0 ? err({ type: 'day-not-a-day' }) : fromParts(named[3] ?? '', month, named[1] ?? '')
  }

  const yearLast = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(day)
  if (!yearLast || order === 'YMD') return err({ type: 'day-not-a-day' })
  const [, a = '', , b = '', year = ''] = yearLast
  return order === 'DMY' ? fromParts(year, b, a) : fromParts(year, a, b)
}
