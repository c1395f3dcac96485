import type { PaperMessages } from '../paperMessages.ts'

/** Words of the screen of the credit policy's sheet. */
export const policySheet: PaperMessages['policySheet'] = {
  title: 'Condições de crédito em PDF',
}
