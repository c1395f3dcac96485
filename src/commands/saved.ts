import { err, ok, type Result } from '../domain/result.ts'
import { NotSavedError, type FactDraft, type Ledger, type NotSaved } from '../ledger/ledger.ts'
import type { Fact } from '../domain/fact.ts'

/** Asks the ledger, and turns "storage said no" into a value. Everything else that is thrown is a bug and goes on. */
export async function orNotSaved<T>(ask: () => Promise<T>): Promise<Result<T, NotSaved>> {
  try {
    return ok(await ask())
  } catch (error) {
    if (error instanceof NotSavedError) return err({ type: 'not-saved', cause: error.reason })
    throw error
  }
}

/** Appends, or says that storage refused. */
export function saved(ledger: Ledger, drafts: readonly FactDraft[]): Promise<Result<readonly Fact[], NotSaved>> {
  return orNotSaved(() => ledger.append(drafts))
}
