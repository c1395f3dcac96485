import { pluralIn } from '../plural.ts'
import type { ProcessMessages } from '../processMessages.ts'

const plural = pluralIn('en')

export const figures: ProcessMessages['figures'] = {
  asOf: (day) => `From what is written down up to today, ${day}.`,
  reading: 'Reading your entries',
  currency: 'Currency',
  how: 'How it is worked out',
  howOf: (title) => `How it is worked out: ${title}`,
  equals: (terms, value) => `${terms} = ${value}`,
  days: (n, one) => (one ? `${n} day` : `${n} days`),
  emptyTitle: 'Here you will see how collecting is going',
  emptyText:
    'How long people take to pay, how much is overdue, and whether it is getting better. Start by writing down what you are owed.',
  emptyAction: 'Write down a sale on credit',
  none: {
    'too-few-invoices': 'Not yet: it takes at least three sales on credit.',
    'less-than-a-month': 'Not yet: it takes a month of entries.',
    'no-sales': 'No sales on credit in this time.',
    'nothing-to-collect': 'There was nothing to collect in this time.',
    'nothing-open': 'Nobody owes you anything.',
    'nothing-overdue': 'Nothing is overdue.',
    'nothing-paid': 'Nobody has paid in the last 90 days.',
    'nothing-fell-due': 'Nothing fell due in this time.',
    'no-promise-passed': 'The day of no promise has passed yet.',
    'no-contacts': 'No messages or calls have had their seven days yet.',
  },
  sections: {
    owed: 'What you are owed',
    paying: 'How you are paid',
    chasing: 'After a reminder',
    trend: 'Month by month',
  },
  overdue: {
    title: 'Overdue',
    say: (part, whole) => `${part} of ${whole} in debts`,
    formula: 'Overdue ÷ all debts, not less what customers have in credit. What falls due today is not overdue yet.',
  },
  over90: {
    title: 'Over 90 days',
    say: (part, whole) => `${part} of ${whole} in debts`,
    formula: 'More than 90 days overdue ÷ all debts.',
  },
  dso: {
    title: 'Days you take to collect',
    say: 'from selling on credit to having the money',
    formula:
      'What was sold on credit each month is taken off the debts, starting with the latest month, and the days of that month are added. Of the last one only the part that fits counts.',
    month: 'Month',
    open: 'Debts',
    sales: 'Sold',
    counted: 'Days',
    countedOf: (counted, days) => `${counted} of ${days}`,
    total: 'Total',
    beyond: (amount) => `${amount} are left from before your first sales here: really it is more days.`,
  },
  effectiveness: {
    title: 'Collected of what could be',
    say: 'in the last month',
    formula:
      '(Debts a month ago + newly on credit − debts today) ÷ (debts a month ago + newly on credit − not due yet today). At 100 % you collected all that could be collected.',
    sum: (before, sales, after, current) => `(${before} + ${sales} − ${after}) ÷ (${before} + ${sales} − ${current})`,
  },
  daysLate: {
    title: 'Days late when paid',
    say: (n) => plural(n, { one: 'over # payment of the last 90 days', other: 'over # payments of the last 90 days' }),
    formula: 'Each payment × its days late, added up ÷ what was paid. Paying early counts as 0 days.',
    sum: (moneyDays, paid) => `${moneyDays} × days ÷ ${paid}`,
  },
  onTime: {
    title: 'Paid on time',
    say: (n) =>
      plural(n, {
        one: 'of the money that fell due in the last year, # due date',
        other: 'of the money that fell due in the last year, # due dates',
      }),
    formula: 'Paid by its due day ÷ all that fell due in twelve months. Today does not count yet.',
  },
  promises: {
    title: 'Promises kept',
    say: (kept, passed) => `${kept} of ${plural(passed, { one: '# promise', other: '# promises' })}`,
    partly: (partly, broken) => `${partly} kept in part, ${broken} not kept.`,
    formula: 'Promises kept ÷ promises whose day has passed, with one day of grace. Those you cancelled do not count.',
    byMoney: (sum) => `By money promised: ${sum}.`,
  },
  levels: {
    title: (level) => `Paid after: ${level}`,
    say: (followed, contacts) => `${followed} of ${plural(contacts, { one: '# message', other: '# messages' })}`,
    amount: (amount) => `${amount} came in within the seven days after.`,
    waiting: (n) =>
      plural(n, { one: '# more is still in its seven days.', other: '# more are still in their seven days.' }),
    formula:
      'Messages and calls after which money came in for those debts within seven days ÷ those whose seven days are over. It tells what happened afterwards; it does not prove why.',
    promised: 'Promised to pay',
    promisedFormula:
      'Messages and calls after which the customer promised to pay within seven days ÷ those whose seven days are over.',
  },
  loss: {
    title: 'Indicative reserve',
    say: (low, high) => `between ${low} and ${high} may never come`,
    indicative:
      'Indicative: it uses a published curve until your own entries are enough (30 due dates of each age, a year old).',
    edited: 'With the percentages that you set, where your entries are not enough yet.',
    own: 'Worked out from your own history.',
    formula:
      'What is open of each age × the part that is usually lost, added up. In brackets, the smallest and the largest part: the range comes of them.',
    age: 'Age',
    open: 'Open',
    share: 'Lost',
    expected: 'Reserve',
    ages: { current: 'Not due yet', range: (from, to) => `${from}–${to} days`, from: (n) => `${n} days or more` },
    fromOwn: 'own',
  },
  trend: {
    choose: 'What to see month by month',
    metrics: { overdue: 'Overdue', dso: 'Days', effectiveness: 'Collected' },
    said: {
      overdue: 'Overdue part of the debts, at the end of each month. Less is better.',
      dso: 'Days you take to collect, at the end of each month. Less is better.',
      effectiveness: 'Collected of what could be, each month. More is better.',
    },
    running: 'The striped month is not over yet.',
    table: 'See the table',
    caption: (currency) => `Month by month, in ${currency}`,
    month: 'Month',
    open: 'Debts',
    tooShort: 'With two months of entries you will see here whether it is getting better.',
  },
}
