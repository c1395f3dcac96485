import type { ProcessMessages } from '../processMessages.ts'
import { figures } from './figures.ts'
import { process } from './process.ts'

export const processWords: ProcessMessages = { process, figures }
