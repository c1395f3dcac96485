import type { PaperMessages } from '../paperMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

/** Words of the promissory note's screen, in English. */
export const note: PaperMessages['note'] = {
  title: 'Promissory note',
  titleOf: (name) => `Promissory note of ${name}`,
  what: 'Your customer promises in writing to pay an amount on one day. It is printed, signed, and kept by you. It does not change what is owed; once you are paid, give it back.',
  noLawTitle: 'There is no note here',
  noLawText:
    'What a promissory note needs in your country is not written down in the app. Ask your adviser or a notary for the text.',
  of: 'For how much?',
  ofAmount: 'For one amount',
  ofAgreement: (count, money, day) =>
    plural(count, {
      one: `The agreement of ${day}: # note of ${money}`,
      other: `The agreement of ${day}: # notes, ${money} in all`,
    }),
  currency: 'Currency',
  amount: 'Amount',
  amountHelp: (money) => `Owes ${money} today.`,
  due: 'Day on which it falls due',
  dueHelp: 'One day only: with several, the law takes it as payable when it is shown.',
  duePast: 'It falls due today or later.',
  place: 'Town where it is signed',
  payPlace: 'Town where it is paid',
  payPlaceHelp: 'Unless you write another one, where it is signed.',
  series: (count) =>
    plural(count, {
      one: 'One note comes out, for what is left of the agreement.',
      other: '# notes come out in one PDF, one for each instalment still to come, each on its own sheet.',
    }),
  seriesSign: 'Each sheet is signed by hand: one signature on the screen does not count for several.',
  nothingLeft: 'No instalment of this agreement is still to fall due.',
  signTitle: 'Is it signed right here?',
  signHelp:
    'The signature goes into the PDF and is kept nowhere else. To collect on it in court, the paper signed by hand is usually asked for.',
  customer: 'your customer',
  verify: 'Before signing, check the text with your adviser.',
}
