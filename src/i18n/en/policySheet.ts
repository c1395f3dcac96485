import type { PaperMessages } from '../paperMessages.ts'

/** Words of the screen of the credit policy's sheet, in English. */
export const policySheet: PaperMessages['policySheet'] = {
  title: 'Credit terms as PDF',
}
