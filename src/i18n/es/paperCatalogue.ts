import { expediente } from './expediente.ts'
import { papers } from './papers.ts'
import { statement } from './statement.ts'

/** Words about papers, in Spanish. */
export const paperWords = { expediente, papers, statement }
