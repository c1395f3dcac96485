import type { Messages } from '../messages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

export const today: Messages['today'] = {
  collect: (amount, n) =>
    plural(n, {
      one: `Today you can collect ${amount} from # customer`,
      other: `Today you can collect ${amount} from # customers`,
    }),
  collectFirst: (amount, n) => `Today you can collect ${amount} from the ${n} customers with most overdue`,
  nobodyToday: 'Nobody to write to today',
  nobodyTodayText: (n) =>
    plural(n, {
      one: '# customer with overdue payments is waiting.',
      other: '# customers with overdue payments are waiting.',
    }),
  nobodyTodayCheck: (n) => plural(n, { one: '# thing to look at.', other: '# things to look at.' }),
  calmTitle: 'Nobody has overdue payments',
  calmText: 'All up to date. Who to write to will be here when it is time.',
  calmRound: (tag) => `Nobody of “${tag}” has overdue payments`,
  round: 'Tag or round',
  emptyTitle: 'Begin by writing down a sale on credit',
  emptyText: 'Write how much and to whom. Al Día tells you every morning who owes you and what to do.',
  emptyAction: 'Write down a sale on credit',
  emptyImport: 'Bring a list',
  toContact: 'Who to write to',
  menuOf: (name) => `More options for ${name}`,
  postpone: 'Put off',
  toCheck: 'To look at',
  waiting: (n) => plural(n, { one: 'Waiting: # customer', other: 'Waiting: # customers' }),
  comingDue: 'Due today and this week',
  showMore: 'Show more',
  currency: 'Currency',
  noName: 'No name',
  lastContact: (n) => plural(n, { one: 'last contact # day ago', other: 'last contact # days ago' }),
  contactedToday: 'last contact today',
  neverContacted: 'no messages',
  waitsUntil: (day) => `waits until ${day}`,
  allDone: 'every notice was sent',
  onHold: 'on hold',
  levels: { reminder: 'Reminder', '1': 'Notice 1', '2': 'Notice 2', '3': 'Letter', close: 'Decide' },
  askSent: (name) => `Did you send the message to ${name}?`,
  askDelivered: (name) => `Did you deliver the letter to ${name}?`,
  answer: 'Answer',
  noBackupYet: 'You have no backup yet.',
  noBackup: 'You have no backup yet. Your data is on this device only.',
  oldBackup: (n) => plural(n, { one: 'Last backup # day ago.', other: 'Last backup # days ago.' }),
  newSinceBackup: (n) => plural(n, { one: '# record without a backup.', other: '# records without a backup.' }),
  checkBackup: 'You have not checked your backup for months.',
  checkIt: 'Check it',
  makeBackup: 'Make a backup',
}
