import { booksCheck } from './booksCheck.ts'
import { calendar } from './calendar.ts'
import { rating } from './rating.ts'
import { states } from './states.ts'
import { work } from './work.ts'

/** Words about the day's work, in Spanish: apart from the rest, because Hoy comes up without them. */
export const workWords = { booksCheck, calendar, rating, states, work }
