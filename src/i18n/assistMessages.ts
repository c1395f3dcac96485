import type { assistWords } from './es/assistCatalogue.ts'
import type { Widen } from './messages.ts'

/** Shape of the words of help and search: the Spanish ones. */
export type AssistMessages = Widen<typeof assistWords>
