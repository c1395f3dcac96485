import { pluralIn } from '../plural.ts'
import type { WorkMessages } from '../workMessages.ts'

const plural = pluralIn('en')

export const calendar: WorkMessages['calendar'] = {
  title: 'Dates in your calendar',
  text: 'An app like this cannot alert you while it is closed. The calendar of your phone can: take along what falls due and what was promised.',
  count: (n, days) => plural(n, { one: `# date in the next ${days} days`, other: `# dates in the next ${days} days` }),
  what: 'What does the calendar show?',
  withName: 'The name of the customer',
  withAmount: 'The amount',
  privacy: 'Other people may see your calendar, and it may be kept on the internet. You choose what it holds.',
  alarm: 'Alert me',
  alarms: { day: 'That day, at 9', before: 'The day before, at 18', none: 'No alert' },
  make: 'Make the file',
  later:
    'If something changes, make another one: what stayed the same does not appear twice. What was paid or moved stays in the calendar until you delete it.',
  name: 'Al Día: due dates',
  fileName: (day) => `due-dates-${day}.ics`,
  due: 'Due',
  promise: 'Promised to pay',
  dueOf: (name) => `Due: ${name}`,
  promiseOf: (name) => `Promised to pay: ${name}`,
  amount: (title, money) => `${title}, ${money}`,
  noName: 'No name',
  made: (file) => `Saved: ${file}. Open it to add it to your calendar.`,
  failed: 'The file could not be made.',
  emptyTitle: 'No dates to come',
  emptyText: 'When something falls due or is promised in the next months, you can take it to your calendar.',
}
