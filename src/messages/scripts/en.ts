import type { ScriptWords } from './words.ts'

/** Calls in English. */
export const englishScript: ScriptWords = {
  ask: (name) => (name === '' ? 'Who am I speaking with, please?' : `Hello, am I speaking with ${name}?`),
  somebodyElse: (business, phone) =>
    `Thank you. Could you please say that ${business} called?${phone === '' ? '' : ` The number is ${phone}.`} Have a good day.`,
  who: (caller, business) =>
    `This is ${caller === '' || caller === business ? business : `${caller} from ${business}`}.`,
  fact: {
    reminder: (what) => `I am calling to remind you of ${what}.`,
    '1': (what) => `I am calling because my notes show as pending ${what}.`,
    '2': (what) => `Still pending is ${what}. I would like the two of us to settle it today.`,
    '3': (what) => `I am calling about the letter I sent you: still pending is ${what}.`,
  },
  one: (label, amount, due) => `the ${label} for ${amount}, ${due}`,
  several: (count, total, due) => `a total of ${total} in ${count} items, the oldest ${due}`,
  pause: 'Say nothing and listen to the answer.',
  crossed: 'Your payment may be on its way already; if so, thank you.',
  satisfied: 'Was everything all right with what you received?',
  reason: 'Was there any problem that I should know of?',
  offer: 'I can offer these ways; which one suits you?',
  gentle: 'Do you have the payment details at hand, or shall I send them in a message?',
  letter: (day) =>
    `The day in the letter is ${day}. Will you make the payment, or would you rather sign an agreement first?`,
  commit: 'Which day, which amount and by which means?',
  recap: 'So it is that amount, on that day, by that means. I will send you a message with what we agreed.',
  objections: {
    'no-money': {
      says: 'I have no money.',
      reply:
        'I understand. How much could you start with today, even if it is little, and which days do we set for the rest?',
    },
    'not-received': {
      says: 'I did not get the bill.',
      reply: 'I am sending it right now. Will you confirm when you see it?',
    },
    'not-satisfied': {
      says: 'I am not happy with it.',
      reply:
        'Thank you for telling me. I note it and leave that part alone until it is cleared up. Is the rest fine, so that we can settle it?',
    },
    'ask-somebody': {
      says: 'I have to talk to my partner.',
      reply: 'Of course. On which day and at what time shall I call to hear what you decided?',
    },
    'already-paid': {
      says: 'I have already paid.',
      reply: 'Thank you. Will you send me the receipt? I will check and confirm today.',
    },
  },
  voicemail: (name, caller, business, phone) =>
    `A message for ${name === '' ? 'whoever hears it' : name}. ${caller === '' || caller === business ? business : `${caller} from ${business}`} called.${phone === '' ? '' : ` My number is ${phone}.`} Thank you.`,
  noEnforcement: 'This call is no part of an enforcement proceeding; you may ask me for the details in writing.',
  agreed: (amount, day, method) =>
    `Thank you for talking to me. We agreed: ${amount} on ${day}${method === '' ? '' : ` ${method}`}. If anything is not as we agreed, tell me.`,
}
