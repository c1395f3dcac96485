import type { ProcessMessages } from '../processMessages.ts'
import { contactGuard } from './contactGuard.ts'
import { contacting } from './contacting.ts'
import { process } from './process.ts'

export const processWords: ProcessMessages = { contactGuard, contacting, process }
