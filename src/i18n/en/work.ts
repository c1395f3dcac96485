import { pluralIn } from '../plural.ts'
import type { WorkMessages } from '../workMessages.ts'

const plural = pluralIn('en')

export const work: WorkMessages['work'] = {
  why: {
    promiseBroken: (money, day) => `Promised ${money} for ${day}, and it did not come`,
    promiseShort: (money, day, came) => `Promised ${money} for ${day}; ${came} came`,
    promiseToday: (money) => `Promised to pay ${money} today`,
    promisePassed: (money, day) => `Promised to pay ${money} on ${day}: did it come?`,
    instalmentToday: (n, of, money) => `Instalment ${n} of ${of} of the agreement, ${money}: due today`,
    instalmentLate: (n, of, money, days) =>
      plural(days, {
        one: `Instalment ${n} of ${of} of the agreement, ${money}: due yesterday`,
        other: `Instalment ${n} of ${of} of the agreement, ${money}: due # days ago`,
      }),
    nextToday: 'You said you would be in touch again today',
    nextLate: (days) =>
      plural(days, {
        one: 'You said you would be in touch again yesterday',
        other: 'You said you would be in touch again # days ago',
      }),
    cheque: (money, day) => `Cheque of ${money} to be paid in since ${day}`,
    handover: 'Time to decide how to go on',
    overLimit: 'Over the credit limit',
    lacks: 'Before the final letter a written notice is missing',
  },
  plain: {
    'broken-promise': 'Promised to pay, and it did not come',
    'promise-due': 'Promised to pay these days: did it come?',
    'instalment-due': 'An instalment of the agreement is pending',
    'next-contact': 'You said you would be in touch again',
    'cheque-due': 'There is a cheque to be paid in',
  },
  does: {
    remind: 'Remind',
    call: 'Call',
    payment: 'Write down payment',
    account: 'See account',
    cheque: 'See cheque',
    decide: 'Decide',
  },
  waits: {
    promise: (day) => `promised to pay; waits until ${day}`,
    agreement: 'with a payment agreement',
    postponed: (day) => `put off until ${day}`,
    'next-contact': (day) => `be in touch again on ${day}`,
    dispute: 'does not agree',
    paused: 'on hold',
    mute: 'no reminders',
    'no-contact': 'asked not to be contacted',
    'no-sales': 'no more sales on credit',
    insolvent: 'insolvent',
    deceased: 'passed away',
    agency: 'with an agency',
    court: 'in court',
    'written-off': 'written off',
    until: (what, day) => `${what}, until ${day}`,
  },

  round: (money, n) =>
    plural(n, {
      one: `On this round: ${money} in debts of # customer`,
      other: `On this round: ${money} in debts of # customers`,
    }),
  write: 'Write',
  call: 'Call',
  talked: 'We already talked',
  talkedText: 'Write it down, and it is not proposed again',
  postpone: 'Put off',
  postponeText: 'Leaves the list until the day you say',
  promise: 'Write down a promise',
  payment: 'Write down a payment',
  account: 'See the account',

  postponeTitle: (name) => `Put off ${name}`,
  until: 'Until when?',
  days: { tomorrow: 'Tomorrow', 'three-days': 'In 3 days', week: 'In a week', other: 'Another day' },
  day: 'Day',
  back: (day) => `Back on the list on ${day}.`,
  reasonTitle: 'Why?',
  reasons: {
    'will-come': 'They will come to pay',
    'asked-to-wait': 'They asked me to wait',
    'no-time': 'I have no time today',
    relationship: 'I want to take care of the relationship',
    other: 'Another reason',
  },
  dayMissing: 'Choose the day.',
  reasonMissing: 'Choose why.',
  inPast: 'Choose a day to come.',
  postponed: (day) => `Saved: put off until ${day}`,

  talkedTitle: (name) => `You talked with ${name}`,
  how: 'How was it?',
  channels: { call: 'By phone', visit: 'In person' },
  said: 'What did they say?',
  saidHelp: 'Kept with the contact. It can be deleted if the person asks for it.',
  next: 'When will you be in touch again?',
  noNext: 'No date',
  talkedSaved: 'Saved: contact noted',
  otherResult: 'No answer, a promise or another result',
}
