import { pluralIn } from '../plural.ts'
import type { WorkMessages } from '../workMessages.ts'

const plural = pluralIn('en')

export const rating: WorkMessages['rating'] = {
  title: 'How they pay',
  line: (grade, words) => `${grade} · ${words}`,
  grades: {
    A: 'Pays as agreed',
    B: 'A little late',
    C: 'Quite late',
    D: 'Better for cash',
  },
  tooNew: 'Not known yet',
  tooNewText: (fellDue, wanted) =>
    fellDue === 0
      ? `In the last year none of their payments fell due; it takes ${wanted}.`
      : plural(fellDue, {
          one: `In the last year # payment of theirs fell due; it takes ${wanted}.`,
          other: `In the last year # payments of theirs fell due; it takes ${wanted}.`,
        }),
  why: 'Why',
  reasons: {
    overdue: (days) =>
      days <= 0
        ? 'Nothing is overdue.'
        : plural(days, { one: 'The oldest debt was due yesterday.', other: 'The oldest debt was due # days ago.' }),
    daysLate: (days) =>
      plural(days, {
        one: 'In six months they paid # day late, on average.',
        other: 'In six months they paid # days late, on average.',
      }),
    inTime: 'In six months they paid on the day.',
    onTime: (share) => `Of what fell due in a year they paid ${share} on the day.`,
    brokenPromises: (n) =>
      plural(n, {
        one: 'In a year # payment that was promised did not come.',
        other: 'In a year # payments that were promised did not come.',
      }),
    'written-off': 'You wrote it off.',
    court: 'It is in court.',
    agency: 'It is with an agency.',
    insolvent: 'They are insolvent.',
    'no-sales': 'You decided to sell no more on credit.',
  },
  onlyYou: 'Only you see it. It is in no message and no letter.',
}
