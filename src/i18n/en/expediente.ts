import type { PaperMessages } from '../paperMessages.ts'

/** Words of the expediente's screen, in English. */
export const expediente: PaperMessages['expediente'] = {
  title: (name) => `Case file: ${name}`,
  plainTitle: 'Case file',
  text: 'All that you have written down about this customer, for a lawyer, an agency or a court: a PDF with a cover and contents, and a ZIP with the same, its papers and a record that can be verified.',
  holds: 'What is in it',
  period: (from, to) => `from ${from} to ${to}`,
  balance: 'Balance',
  counts: {
    charges: 'Invoices and charges',
    money: 'Payments and credits',
    letters: 'Letters and messages',
    contacts: 'Contacts',
    promises: 'Promises',
    agreements: 'Agreements',
    attachments: 'Photos and papers',
    reversals: 'Cancellations',
    facts: 'Entries under seal',
  },
  photosMissing: (n) =>
    n === 1
      ? 'One photo is on another of your devices. Connect it first, or only its fingerprint goes in.'
      : `${n} photos are on another of your devices. Connect it first, or only their fingerprints go in.`,
  make: 'Make the case file',
  making: 'Making the case file',
  ready: 'Case file ready',
  zip: (kilobytes) => `The ZIP takes ${kilobytes} kB.`,
  seal: 'Seal of the record. It is on the cover: keep it somewhere else too, because it no longer matches when somebody changes anything.',
  shareZip: 'Share ZIP',
  downloadZip: 'Download ZIP',
  tooLarge: 'The amounts of this account are too large to be added up.',
  emptyTitle: 'Nothing to put together yet',
  emptyText:
    'All that you write down about this customer will be here: what they owe, what they pay and what you talk about.',
}
