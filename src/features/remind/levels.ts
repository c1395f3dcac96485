/** Levels that a person chooses from; the closing of the ladder is a decision, not a message. */
export const LEVELS = ['reminder', '1', '2', '3'] as const
export type Level = (typeof LEVELS)[number]

export function isLevel(text: string): text is Level {
  return LEVELS.some((level) => level === text)
}
