import type { laterWords } from './es/laterCatalogue.ts'
import type { Widen } from './messages.ts'

/** Shape of the words of screens that nobody lands on: the Spanish ones. */
export type LaterMessages = Widen<typeof laterWords>
