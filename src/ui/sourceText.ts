import type { Format } from '../domain/format.ts'
import type { Sourced } from '../domain/sourced.ts'
import type { ProcessMessages } from '../i18n/processMessages.ts'

/** Where a figure of law is written, how well it is known, and of which day that is. */
export function sourceText(words: ProcessMessages['rules'], format: Format, { source, asOf, read }: Sourced): string {
  return words.source(source, format.day(asOf), words.read[read])
}
