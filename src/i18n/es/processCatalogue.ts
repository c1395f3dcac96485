import { figures } from './figures.ts'
import { process } from './process.ts'

/** Words about the collection process, in Spanish: apart from the rest, because the first screen does without them. */
export const processWords = { process, figures }
