import type { CustomerId, FactId } from '../domain/ids.ts'
import type { FactDraft } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { cleanLines, MAX_LONG_TEXT } from './text.ts'

/** Free words about a person, as a fact of their own so that they can be forgotten; none when nothing was written. */
export function wordsDraft(
  deps: CommandDeps,
  customer: CustomerId,
  of: FactId,
  words: string | undefined,
): readonly FactDraft[] {
  const text = cleanLines(words ?? '').slice(0, MAX_LONG_TEXT)
  return text === '' ? [] : [{ id: deps.newId(), kind: 'personText', customer, of, text }]
}
