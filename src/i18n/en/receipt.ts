import type { PaperMessages } from '../paperMessages.ts'

/** Words of the screen of a payment's receipt, in English. */
export const receipt: PaperMessages['receipt'] = {
  title: 'Payment receipt',
  titleOf: (name) => `Payment receipt: ${name}`,
  interest: 'What it says of interest',
  interestWords: {
    silent: 'Nothing',
    apart: 'That it is apart',
    included: 'That it is included',
  },
  interestHelp: 'If you charge no interest, leave it at “Nothing”.',
  interestCl: 'In Chile, a receipt that does not mention interest lets people suppose that it was paid.',
  debts: 'Debts that it was put against',
  inFavour: 'Left in their favour',
  noneTitle: 'There is no receipt of this payment',
  noneText: 'The payment was taken back or is not on this account.',
  toAccount: 'See the account',
}
