import type { ProcessMessages } from '../processMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

export const billing: ProcessMessages['billing'] = {
  reviewDays: 'Invoice days',
  reviewDaysHelp: 'The days on which they take invoices. None marked: any day.',

  title: 'Bill this week',
  placeText: 'Whose turn it is for an invoice or a statement',
  rule: 'Each customer once a week at most: on their invoice day if they owe anything; the others, if they have credit not billed, on their fixed turn, a day from Monday to Friday in one of the first four weeks of the month.',
  doneHelp:
    'They leave the list when you write an invoice or confirm that you sent a message or a letter. Sharing the statement does not take them off.',
  today: (day) => `Today, ${day}`,
  customers: (n) => plural(n, { one: '# customer', other: '# customers' }),
  review: 'Invoice day',
  turn: 'Their turn this week',
  left: (day) => `Their turn was ${day}`,
  unbilled: 'credit not billed',
  owed: 'what they owe',
  done: (n) => plural(n, { one: '# customer already billed this week', other: '# customers already billed this week' }),
  leftTitle: 'From earlier weeks',
  showMore: 'Show more',
  noName: 'Customer without a name',
  message: 'Write a message',
  statement: 'See their account and send the statement',
  invoice: 'Write down an invoice',
  invoiceHelp:
    'Write an invoice only for what is not in their account yet: credit sales already count in what they owe.',
  emptyTitle: 'Nobody to bill this week',
  emptyText: 'Every customer shows here in the week when an invoice or a statement is due.',
}
