import type { paperWords } from './es/paperCatalogue.ts'
import type { Widen } from './messages.ts'

/** Shape of the words about papers: the Spanish ones. */
export type PaperMessages = Widen<typeof paperWords>
