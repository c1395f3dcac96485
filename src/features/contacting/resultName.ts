import type { Channel } from '../../domain/fact.ts'
import type { ContactResult } from '../../domain/processFacts.ts'
import type { ProcessMessages } from '../../i18n/processMessages.ts'

/** A result by its name: who is not at home does not "not answer", and who writes back did not "talk". */
export function resultName(t: ProcessMessages['contacting'], result: ContactResult, channel: Channel): string {
  if (channel === 'call') return t.results[result]
  const others: Partial<Readonly<Record<ContactResult, string>>> =
    channel === 'visit' ? t.visitResults : t.answerResults
  return others[result] ?? t.results[result]
}
