import type { PaperMessages } from '../paperMessages.ts'
import { expediente } from './expediente.ts'
import { papers } from './papers.ts'
import { policySheet } from './policySheet.ts'
import { receipt } from './receipt.ts'
import { settled } from './settled.ts'
import { statement } from './statement.ts'

/** Words about papers, in English. */
export const paperWords: PaperMessages = { expediente, papers, policySheet, receipt, settled, statement }
