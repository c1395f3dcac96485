import type { workWords } from './es/workCatalogue.ts'
import type { Widen } from './messages.ts'

/** Shape of the words about the day's work: the Spanish ones. */
export type WorkMessages = Widen<typeof workWords>
