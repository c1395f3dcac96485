import type { ProcessMessages } from '../processMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

/** Words of the negotiation before a claim, in English. */
export const negotiation: ProcessMessages['negotiation'] = {
  title: 'Negotiate before a claim',
  titleOf: (name) => `Negotiation with ${name}`,
  action: 'Request to negotiate',
  notHereTitle: 'Not needed here',
  notHereText: 'Courts in Spain ask for this request before a claim.',
  what: (days) =>
    `In Spain a court wants to see that you tried to agree in writing first. When there is no answer ${days} days after it was received, you may claim.`,
  line: 'Negotiation before a claim',
  count: {
    notReceived: 'The day on which it was received is missing: time runs from then on',
    days: (left, day) =>
      left === 0
        ? 'Time is running: it ends today'
        : plural(left, {
            one: `Time is running: # day left (until ${day})`,
            other: `Time is running: # days left (until ${day})`,
          }),
    talking: 'You are negotiating: time runs from a proposal, a meeting or an end in writing',
    agreed: 'You came to an agreement',
    mayClaim: (from, by) => `You may claim from ${from} and on ${by} at the latest`,
    tooLate: 'It does not serve any more: it takes another request',
    unclear: 'The days that were written down do not fit: look at them again',
  },
  prescription: (day) => `The limitation period was interrupted when it was sent and counts again from ${day}.`,
  prescriptionStopped: 'The limitation period was interrupted when it was sent.',
  agreedNext: 'Write down the agreement to keep track of its instalments.',
  toAgreement: 'Make the agreement',
  verify: 'Check with your adviser.',

  stepsTitle: 'What happened',
  steps: {
    sent: 'It was sent',
    received: 'It was received',
    answered: 'They answered in writing',
    proposed: 'Somebody made a concrete proposal',
    met: 'You met for the first time',
    ended: 'Somebody ended it in writing',
    agreed: 'You came to an agreement',
  },
  sentAbout: (money) => `about ${money}`,
  takeBack: 'Remove',
  takeBackOf: (what, day) => `Remove: ${what}, ${day}`,
  takeBackTitle: (what) => `Remove “${what}”?`,
  takeBackText: 'It does not count any more. It can be written down again.',
  takenBack: 'Removed',
  sending: 'Write down how it was sent',
  sendingProof: (day) => `Proof of the sending of ${day}`,
  recordTitle: 'Write down what happened',
  step: 'What happened?',
  day: 'On which day',
  record: 'Write down',
  recorded: (what) => `Written down: ${what}`,
  dayMissing: 'Choose the day.',
  dayFuture: 'That day has not come.',
  order: 'That day is before it was sent, or before it was received.',

  requestTitle: 'The request',
  again: 'Make another request',
  againTitle: 'Another request',
  about: (count, money) =>
    plural(count, { one: `It is about # overdue debt: ${money}.`, other: `It is about # overdue debts: ${money}.` }),
  same: 'The claim has to be about the same.',
  nothing: 'Nothing is overdue that could be negotiated.',
  offers: 'Propose ways to pay it in parts',
  sentTitle: 'Was it sent?',
  sentHelp: 'Write down the day on which you handed it over. Send it in a way that proves receipt and content.',
  recordSent: 'Write down that it was sent',
  sentRecorded: 'Request written down',
}
