import { forget } from './forget.ts'
import { lock } from './lock.ts'
import { privacy } from './privacy.ts'

/** Words about privacy, in Spanish: fetched with the first screen about it. */
export const privacyWords = { forget, lock, privacy }
