import type { PaperMessages } from '../paperMessages.ts'
import { expediente } from './expediente.ts'
import { papers } from './papers.ts'
import { statement } from './statement.ts'

/** Words about papers, in English. */
export const paperWords: PaperMessages = { expediente, papers, statement }
