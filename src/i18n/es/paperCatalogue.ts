import { agreementPaper } from './agreementPaper.ts'
import { papers } from './papers.ts'
import { signing } from './signing.ts'
import { statement } from './statement.ts'

/** Words about papers, in Spanish. */
export const paperWords = { agreementPaper, papers, signing, statement }
