import type { DeviceMessages } from '../../i18n/deviceMessages.ts'

/** What fits beside a state on a small phone. */
const LONGEST = 40

/** @returns the sentence for a name that will not do */
export function nameProblem(words: DeviceMessages['devices'], name: string): string | undefined {
  const { length } = name.trim()
  if (length === 0) return words.nameMissing
  return length > LONGEST ? words.nameTooLong(LONGEST) : undefined
}
