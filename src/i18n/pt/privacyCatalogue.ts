import { forget } from './forget.ts'
import { lock } from './lock.ts'
import { privacy } from './privacy.ts'

/** Words about privacy, in Portuguese: fetched with the first screen about it. */
export const privacyWords = { forget, lock, privacy }
