import type { InterestPresetError, InterestWarning } from '../domain/interestPreset.ts'
import type { Format } from '../domain/format.ts'
import type { ProcessMessages } from '../i18n/processMessages.ts'

type Words = ProcessMessages['interest']

/** Why interest cannot be counted, and what to do. An error that has no sentence does not compile here. */
export function interestErrorText(words: Words, format: Format, error: InterestPresetError): string {
  if (error.type === 'rate-out-of-date') {
    return words.errors[error.type](error.missing.map((day) => format.day(day)).join(', '))
  }
  const sentence: string | ((problem: never) => string) = words.errors[error.type]
  return typeof sentence === 'string' ? sentence : sentence(error as never)
}

/** A warning that has no sentence does not compile here. */
export function interestWarningText({ warnings }: Words, warning: InterestWarning): string {
  const sentence: string | ((warning: never) => string) = warnings[warning.type]
  return typeof sentence === 'string' ? sentence : sentence(warning as never)
}
