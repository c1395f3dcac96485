import type { PaperMessages } from '../paperMessages.ts'
import { agreementPaper } from './agreementPaper.ts'
import { papers } from './papers.ts'
import { signing } from './signing.ts'
import { statement } from './statement.ts'

/** Words about papers, in English. */
export const paperWords: PaperMessages = { agreementPaper, papers, signing, statement }
