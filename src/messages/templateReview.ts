import type { ReminderLevel } from '../domain/fact.ts'
import type { MessageTemplate } from './messageTemplate.ts'

/** Whose words no lawyer has seen: the owner's template, what was typed into a firm message, or the app's own. */
export type Unreviewed = 'own' | 'typed' | 'app'

/** From here on a message names consequences, and its words can cost the one who sends them. */
const FIRM: readonly ReminderLevel[] = ['2', '3']

/**
 * What is to be said about the words before they are sent. An own template without "revisado por abogado" is told at
 * every level; the app's words, and what was changed on the spot, only where the message is firm.
 * @param own the owner's template that the message was made of; undefined: the app's words
 */
export function unreviewedWords(
  level: ReminderLevel,
  own: Pick<MessageTemplate, 'reviewed'> | undefined,
  typed: boolean,
): Unreviewed | undefined {
  const firm = FIRM.includes(level)
  if (typed && firm) return 'typed'
  if (own) return own.reviewed ? undefined : 'own'
  return firm ? 'app' : undefined
}
