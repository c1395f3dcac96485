import { pluralIn } from '../plural.ts'
import type { WorkMessages } from '../workMessages.ts'

const plural = pluralIn('en')

export const booksCheck: WorkMessages['booksCheck'] = {
  ask: 'Is everything written down?',
  quiet: (days) =>
    plural(days, { one: 'The last payment is from yesterday.', other: 'The last payment is from # days ago.' }),
  look: 'Look',
  title: 'Is everything written down?',
  why: 'Before reminding anybody of what they owe, see that no payment is missing.',
  since: (day) => `Written down by hand since the last look, on ${day}`,
  recent: 'Written down by hand in the last 30 days',
  nothing: 'Nothing was written down by hand since then.',
  payments: (n) => plural(n, { one: '# payment', other: '# payments' }),
  charges: (n) => plural(n, { one: '# charge', other: '# charges' }),
  credits: (n) => plural(n, { one: '# reduction without payment', other: '# reductions without payment' }),
  last: 'The latest payments written down by hand',
  missing: 'A payment is missing',
  done: 'Yes, up to date',
  saved: 'Saved: the books are up to date',
  noName: 'No name',
}
