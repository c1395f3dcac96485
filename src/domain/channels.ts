import type { Channel } from './fact.ts'

/** Messages that arrive on the customer's screen. */
export const MESSAGES: readonly Channel[] = ['whatsapp', 'sms', 'email', 'share', 'copy']

/** What was shared or copied went out by a message of the person's choice: nobody can say which. */
export function isSomeMessage(channel: Channel): boolean {
  return channel === 'share' || channel === 'copy'
}
