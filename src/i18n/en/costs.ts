import type { ProcessMessages } from '../processMessages.ts'

/** Words for charging what collecting has cost, in English. */
export const costs: ProcessMessages['costs'] = {
  title: 'Charge a cost',
  text: 'What collecting has cost you: a registered letter, the fee of a returned cheque. It is recorded as a charge of its own, due today. Charge it only if you agreed on it or the law allows it.',
  currency: 'Currency',
  amount: 'Amount',
  concept: 'What for?',
  conceptHelp: 'It stands in the account and in letters.',
  conceptMissing: 'Say what the cost is for.',
  charge: 'Charge the cost',
  charged: (money) => `Cost charged: ${money} more on the account`,
  unitToday: (unit) => `Value of the ${unit} today`,
  ask: (unit, source) => `A consumer can be charged up to a limit in ${unit}: say what it is worth today (${source}).`,
  most: (most, base, source) => `At most ${most}, for the ${base} that are late enough (${source}).`,
  tooEarly: (day, source) => `Nothing can be charged for collecting yet: from ${day} on (${source}).`,
  nothingLate: (source) => `Nothing is late: nothing can be charged for collecting (${source}).`,
  tooMuch: (most) => `The law allows ${most} at most.`,
}
