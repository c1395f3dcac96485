import type { NotSaved } from '../../ledger/ledger.ts'

/** The value of a NotSavedError, also when it came out of a worker, where errors keep name and message alone. */
export function notSavedOf(error: unknown): NotSaved | undefined {
  if (!(error instanceof Error) || error.name !== 'NotSavedError') return undefined
  return { type: 'not-saved', cause: error.message.endsWith('full') ? 'full' : 'refused' }
}
