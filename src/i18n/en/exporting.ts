import type { LaterMessages } from '../laterMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

export const exporting: LaterMessages['exporting'] = {
  title: 'Take everything with you',
  intro: 'Your books are yours. Take them with you whenever you like, in files that other programs open.',
  plainTitle: 'They go out unencrypted',
  plain: 'Whoever opens the file sees names, telephones and what you are owed. Give it only to who should see it.',
  booksTitle: 'All of your books',
  noPhotos: 'Photos are not in these files: they are in the backup.',
  forms: {
    xlsx: {
      title: 'Excel workbook',
      text: 'To look and add up: a sheet of customers, others of debts, payments, contacts… Up to 50,000 rows.',
      make: 'Make the Excel workbook',
    },
    csv: {
      title: 'CSV tables',
      text: 'The same tables, one by one in a ZIP: any program reads them.',
      make: 'Make the CSV tables',
    },
    json: {
      title: 'JSON file',
      text: 'Down to the last record, with who wrote it down and when. To move to another app.',
      make: 'Make the JSON file',
    },
  },
  ledgerTitle: 'For your accountant',
  ledgerText:
    'The book of movements: for each customer the balance brought forward, every charge and credit on its day, and the closing balance. What was cancelled has a line of its own.',
  period: 'Which days',
  periods: { before: 'Last month', month: 'This month', year: 'This year', own: 'Other days' },
  from: 'From',
  to: 'To',
  notADay: 'The day is missing, or is not in the calendar.',
  badPeriod: 'The last day is before the first one.',
  days: (from, to) => `From ${from} to ${to}`,
  ledgerForms: { xlsx: 'Make it in Excel', csv: 'Make it in CSV' },
  reading: 'Reading your books',
  writing: 'Writing the file',
  ready: 'The file is ready',
  left: (n) =>
    plural(n, {
      one: '# customer is not in it: the amounts are too large to add up.',
      other: '# customers are not in it: their amounts are too large to add up.',
    }),
  downloaded: (file) => `Saved: ${file}`,
  failed: {
    busy: 'Something was written down while it was made, and the figures no longer added up. Try again.',
    'too-many-rows': 'These are too many rows for an Excel workbook on this device. Make it in CSV: it holds the same.',
    'too-large': 'There are amounts so large that they cannot be added up well.',
    broken: 'The file could not be made. Try again.',
  },
  files: {
    xlsx: (day) => `books-${day}.xlsx`,
    csv: (day) => `books-${day}.zip`,
    json: (day) => `books-${day}.json`,
  },
  ledgerFiles: {
    xlsx: (from, to) => `movements-${from}-to-${to}.xlsx`,
    csv: (from, to) => `movements-${from}-to-${to}.zip`,
  },
  otherTitle: 'Other ways',
  backup: 'Backup',
  backupText: 'The only file by which everything comes back to Al Día',
  statements: 'Account statements as PDF',
  statementsText: 'Those of all customers, in one file',
  calendar: 'Dates for your calendar',
  calendarText: 'Due dates and promises, in an .ics file',
  emptyTitle: 'There is nothing to take along yet',
  emptyText: 'Once you have customers, you can take your books with you here in Excel, CSV or JSON.',
  fromBackup: 'Take the data with me in Excel, CSV or JSON',
}
