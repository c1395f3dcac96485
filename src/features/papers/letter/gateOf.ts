import { addDays, type Day } from '../../../domain/day.ts'
import { isWritten } from '../../../domain/ladder.ts'
import { DEFAULT_NOTICE_DAYS, level3Gate, type Level3Answer } from '../../../domain/level3Gate.ts'
import type { LetterForm } from './letterForm.ts'
import type { LetterSubject } from './LetterSubject.ts'

/** What an ultimatum still lacks. */
export function gateOf(subject: LetterSubject, form: LetterForm, firmDate: Day | undefined, today: Day): Level3Answer {
  const { business, customer, chase, debt } = subject
  return level3Gate({
    country: business.country,
    party: customer.profile.party,
    channel: 'letter',
    charge: debt.charge,
    contacts: chase.contacts.map(({ fact }) => fact),
    asOf: today,
    ...chase.flags,
    firmDate,
    intent: form.intent,
  })
}

/** How many written contacts count for the gate. */
export function writtenContacts({ chase, debt }: LetterSubject): number {
  return chase.contacts.filter(
    ({ fact }) => isWritten(fact.channel) && fact.level !== 'reminder' && fact.charges.includes(debt.charge),
  ).length
}

/** First day that the gate takes as firm date. */
export function earliestFirmDate(today: Day): Day {
  return addDays(today, DEFAULT_NOTICE_DAYS)
}
