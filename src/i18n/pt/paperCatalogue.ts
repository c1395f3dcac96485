import type { PaperMessages } from '../paperMessages.ts'
import { agreementPaper } from './agreementPaper.ts'
import { expediente } from './expediente.ts'
import { logo } from './logo.ts'
import { note } from './note.ts'
import { papers } from './papers.ts'
import { policySheet } from './policySheet.ts'
import { receipt } from './receipt.ts'
import { sending } from './sending.ts'
import { settled } from './settled.ts'
import { signing } from './signing.ts'
import { statement } from './statement.ts'

/** Words about papers, in Portuguese. */
export const paperWords: PaperMessages = {
  agreementPaper,
  expediente,
  logo,
  note,
  papers,
  policySheet,
  receipt,
  sending,
  settled,
  signing,
  statement,
}
