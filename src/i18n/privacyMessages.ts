import type { privacyWords } from './es/privacyCatalogue.ts'
import type { Widen } from './messages.ts'

/** Shape of the words about privacy: the Spanish ones. */
export type PrivacyMessages = Widen<typeof privacyWords>
