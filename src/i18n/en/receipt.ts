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
  interestLaw: (source) =>
    `Here a receipt that does not mention it lets it be taken for paid (${source}). Check with your adviser.`,
  debts: 'Debts that it was put against',
  inFavour: 'Left in credit',
  noneTitle: 'There is no receipt of this payment',
  noneText: 'The payment was taken back or is not on this account.',
  toAccount: 'See the account',
}
