import type { Messages } from '../messages.ts'

export const errors: Messages['errors'] = {
  'not-saved': (error) =>
    error.cause === 'full'
      ? 'Not saved: this device has no space left. What you typed is still here.'
      : 'Not saved: the browser does not allow it. What you typed is still here.',
  'split-impossible': 'It cannot be split that way.',
  'amount-zero': 'Enter an amount above zero.',
  'amount-empty': 'The amount is missing.',
  'amount-not-a-number': 'That is not an amount. Use figures only.',
  'amount-ambiguous': (_error, format) => `It is not clear how much that is. Use “${format.decimalMark}” for decimals.`,
  'amount-too-many-decimals': 'It has more decimals than this currency uses.',
  'amount-negative': 'The amount cannot have a minus sign.',
  'amount-too-large': 'That amount is too large.',
  'amount-other-currency': 'That amount is in another currency. Change the currency or leave the sign out.',
  'day-empty': 'The day is missing, or is not in the calendar.',
  'day-not-a-day': 'That is not a day.',
  'day-does-not-exist': 'That day is not in the calendar.',
  'due-before-issue': 'The due date cannot be before the day of the charge.',
  'instalments-missing': 'Say when it is to be paid.',
  'too-many-instalments': (error) => `At most ${error.max} instalments.`,
  'text-too-long': (error, format) => `Too long: ${format.number(error.max)} letters fit.`,
  'payment-in-future': 'The day of the payment cannot be after today.',
  'spread-over-amount': (error, format) =>
    error.currency === undefined
      ? 'What is spread is more than what was paid.'
      : `The spread passes the payment by ${format.money(error.by, error.currency)}.`,
  'nothing-to-apply': 'There is nothing in credit to apply.',
  'name-missing': 'Enter a name.',
  'name-too-long': (error, format) => `The name is too long: ${format.number(error.max)} letters fit.`,
  'email-invalid': 'That e-mail looks incomplete. Example: ana@mail.com',
  'phone-invalid': 'That telephone looks incomplete. Digits, spaces and + only.',
  'aging-limits-invalid': 'The days of each bucket must go from less to more.',
  'backup-foreign': 'That file is not an Al Día backup. Nothing was touched.',
  'backup-truncated': 'The backup is incomplete: the copy broke off. Nothing was touched.',
  'backup-damaged': 'The backup is damaged and cannot be used. Nothing was touched.',
  'backup-newer': 'The backup is from a newer version. Update the app and try again.',
  'backup-passphrase': 'That passphrase does not open it. Nothing was touched.',
  'backup-changed': 'The file changed while it was read. Choose it again.',
  'backup-too-large': 'The backup is too large for this device.',
  'backup-unsupported': 'This browser can neither read nor make backups. Try a newer one.',
}
