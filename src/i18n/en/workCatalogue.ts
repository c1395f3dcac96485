import type { WorkMessages } from '../workMessages.ts'
import { work } from './work.ts'

/** Words about the day's work, in English. */
export const workWords: WorkMessages = { work }
