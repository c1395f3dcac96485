import type { AssistMessages } from '../assistMessages.ts'
import { firstSteps } from './firstSteps.ts'
import { guide } from './guide.ts'
import { keys } from './keys.ts'
import { search } from './search.ts'

/** Words of help and search, in English. */
export const assistWords: AssistMessages = { firstSteps, guide, keys, search }
