import type { ProcessMessages } from '../processMessages.ts'
import { process } from './process.ts'

export const processWords: ProcessMessages = { process }
