import { pluralIn } from '../plural.ts'
import type { PrivacyMessages } from '../privacyMessages.ts'

const plural = pluralIn('en')

/** Words about forgetting a customer. */
export const forget: PrivacyMessages['forget'] = {
  title: 'Forget this customer',
  link: 'Forget their personal data',
  linkHelp: 'When they ask for it, or there is no reason left to keep it. It cannot be undone.',
  newName: (n) => `Forgotten customer ${n}`,
  of: (name) => `${name} is forgotten.`,
  goesTitle: 'Is erased',
  goes: [
    'Name, telephone, e-mail, address, tax number, code and notes',
    'The words of messages, promises, visits and bank movements',
    'Photos and tags',
  ],
  counts: (messages, photos) =>
    `Here there are ${plural(messages, { one: '1 message', other: '# messages' })} and ${plural(photos, { one: '1 photo', other: '# photos' })}.`,
  staysTitle: 'Stays, without the name',
  stays: [
    'Amounts, days and balances: without them your accounts would no longer add up',
    'Document numbers and what was sold, notes of payments and reasons of reversals: if you wrote the name there, it is still there',
    'On which day they were written to and by what, without what it said',
  ],
  lawText:
    'Laws on personal data let you keep what those on accounts and taxes ask for, for as many years as your country says.',
  lawAsk: 'Ask your accountant how many years that is.',
  lawYears: (years: number, source: string) =>
    `Here it is ${years} years (${source}), and more while there is a lawsuit or an audit. Check with your adviser.`,
  remainsTitle: 'What the app cannot reach',
  remainsFiles:
    'Backups, sheets and papers that you took out before. If you restore an old backup here, the name does not come back; on an empty device that knows nothing of this, it does.',
  remainsSent: 'Messages that you have sent: they are on their phone and on yours.',
  remainsLog:
    'Your books are on several devices and their log is signed: the words are still inside that log and the backups, where no screen, search or sheet shows them. The other devices forget when they meet this one.',
  remainsDisk: 'The browser lets go of what is erased; it does not write over it.',
  owedTitle: 'There is still an open account',
  owed: (name) =>
    `While ${name} owes you, or has money in credit, you need to know whose it is. Collect, pay back or cancel the balance, and come back here.`,
  already: 'This customer is forgotten already.',
  agree: 'I understand that it cannot be undone',
  mustAgree: 'Tick that you understand to go on.',
  confirm: 'Forget for ever',
  done: (name) => `Forgotten. It is called ${name} now`,
}
