import { localChoice, type LocalChoice } from './local.ts'

/** "away" once the card of the first steps was put away on this device. */
export function firstStepsCard(): LocalChoice {
  return localChoice('first-steps')
}

/** "seen" once the message of a reminder was looked at on this device; that is nowhere in the books. */
export function seenReminder(): LocalChoice {
  return localChoice('seen-reminder')
}
