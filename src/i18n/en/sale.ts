import { pluralIn } from '../plural.ts'
import type { ProcessMessages } from '../processMessages.ts'

const plural = pluralIn('en')

export const sale: ProcessMessages['sale'] = {
  noSales: (kind) => `No sales on credit: ${kind.toLowerCase()}.`,
  noCredit: 'Has no credit: the limit is zero.',
  overLimit: (by, limit) => `Goes over their limit (${limit}) by ${by}.`,
  nearLimit: (left, limit) => `Close to their limit (${limit}): ${left} would be left.`,
  careful: (day) => `Careful: that was the result of the check on ${day}.`,
  longOverdue: (n) => plural(n, { one: 'Has a debt # day overdue.', other: 'Has a debt # days overdue.' }),
  brokenPromises: (n) =>
    plural(n, { one: 'Has broken # promise in the last year.', other: 'Has broken # promises in the last year.' }),
  depositMissing: (wanted) => `The deposit of ${wanted} is missing.`,
  depositShort: (wanted, paid) => `The deposit is ${wanted} and only ${paid} is paid.`,
  guarantorMissing: (above) => `To owe more than ${above} somebody must stand surety.`,
  checkMissing: (above) => `To owe more than ${above} they have to be looked into first.`,
  checkRefused: (day) => `The check on ${day} decided against credit.`,
  stopTitle: 'Write it down anyway?',
  goOn: 'Write it down anyway',
  reason: 'Why go on?',
  reasonHelp: 'It is kept with the sale. Only you see it, on your devices.',
  reasonMissing: 'Say why. Without a reason it is not written down.',
  ownerOnly: 'The owner decides on this sale. Sell it for cash, or ask the owner to write it down.',
  toSheet: 'See their credit',
  payDeposit: (money) => `Pays ${money} now, in cash`,
  depositOf: (percent) => `It is the deposit: ${percent} % of the sale.`,
}
