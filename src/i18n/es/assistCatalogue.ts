import { firstSteps } from './firstSteps.ts'
import { guide } from './guide.ts'
import { keys } from './keys.ts'
import { search } from './search.ts'

/** Words of help and search, in Spanish: fetched when somebody asks for them. */
export const assistWords = { firstSteps, guide, keys, search }
