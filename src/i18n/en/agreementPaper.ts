import type { PaperMessages } from '../paperMessages.ts'

/** Words of the agreement as a paper, in English. */
export const agreementPaper: PaperMessages['agreementPaper'] = {
  title: 'Agreement as PDF',
  titleOf: (name) => `Agreement with ${name}`,
  nothingTitle: 'No agreement is in force',
  nothingText: 'First agree with the customer on when and how to pay.',
  make: 'Make an agreement',
  which: 'Which one?',
  one: (money, day) => `${money}, of ${day}`,
  place: 'Town where it is signed',
  placeHelp: 'Stands before the date.',
  signTitle: 'Do you sign right here?',
  signHelp: 'The signatures go into the PDF and are kept nowhere else. If you leave without it, you sign again.',
  customer: 'your customer',
  gone: 'One of the debts of this agreement does not exist any more: end it and make another one.',
  vat: 'If you recovered the VAT of these invoices, an agreement may make you pay it back within a month. Check with your adviser.',
  verify: 'Before signing, check the text with your adviser.',
}
