import type { WorkMessages } from '../workMessages.ts'
import { booksCheck } from './booksCheck.ts'
import { calendar } from './calendar.ts'
import { rating } from './rating.ts'
import { states } from './states.ts'
import { work } from './work.ts'

/** Words about the day's work, in Portuguese. */
export const workWords: WorkMessages = { booksCheck, calendar, rating, states, work }
