import { papers } from './papers.ts'
import { statement } from './statement.ts'

/** Words about papers, in Spanish. */
export const paperWords = { papers, statement }
