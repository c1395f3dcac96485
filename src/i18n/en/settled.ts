import type { PaperMessages } from '../paperMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

/** Words of the screen of the paid-in-full letter, in English. */
export const settled: PaperMessages['settled'] = {
  title: 'Paid-in-full letter',
  titleOf: (name) => `Paid in full: ${name}`,
  debts: (n) => plural(n, { one: '# debt settled', other: '# debts settled' }),
  paid: 'Paid',
  credited: 'Credited',
  inFavour: 'In credit',
  meaning:
    'With this letter you say that today nothing is owed to you, nor interest. What is bought later is not in it.',
  noneTitle: 'This account is not settled',
  noneText: 'Something is left to pay, something was given up as lost, or no debt was recorded yet.',
}
