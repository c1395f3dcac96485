import type { PaperMessages } from '../paperMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

/** Words of the statement's screens, in English. */
export const statement: PaperMessages['statement'] = {
  title: (name) => `Statement: ${name}`,
  plainTitle: 'Account statement',
  period: 'Period',
  periods: { month: 'This month', before: 'Last month', year: 'This year', own: 'Other days' },
  from: 'From',
  to: 'To',
  badPeriod: 'The first day has to come before the last one.',
  notADay: 'Enter a day.',
  nothingTitle: 'Nothing in these days',
  nothingText: 'No movements and no balance. Choose another period.',
  opening: 'Balance brought forward',
  closing: 'Balance at the end',
  lines: (n) => plural(n, { one: '# movement', other: '# movements' }),
  tooLarge: 'The amounts of this account are too large to be added up.',
  all: {
    title: 'Statements of the month',
    text: 'A single PDF with the statement of every customer who had a balance at the end of the month, each on a page of its own.',
    month: 'Month',
    count: (n) => plural(n, { one: '# customer with a balance', other: '# customers with a balance' }),
    make: (n) => plural(n, { one: 'Make # statement', other: 'Make # statements' }),
    reading: 'Reading the accounts',
    making: 'Making the statements',
    emptyTitle: 'Nobody had a balance',
    emptyText: 'At the end of that month nobody owed you anything, nor had money in credit.',
    failed: 'They could not be made. Try again.',
    left: (n) =>
      plural(n, {
        one: '# account could not be added up and is left out.',
        other: '# accounts could not be added up and are left out.',
      }),
  },
}
