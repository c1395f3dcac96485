import type { processWords } from './es/processCatalogue.ts'
import type { Widen } from './messages.ts'

/** Shape of the words about the collection process: the Spanish ones. */
export type ProcessMessages = Widen<typeof processWords>
