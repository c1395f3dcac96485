import { err, ok, type Result } from '../domain/result.ts'
import { NotSavedError, type FactDraft, type Ledger, type NotSaved } from '../ledger/ledger.ts'
import type { Fact } from '../domain/fact.ts'

/** Appends, and turns "storage said no" into a value. Everything else that is thrown is a bug and goes on. */
export async function saved(ledger: Ledger, drafts: readonly FactDraft[]): Promise<Result<readonly Fact[], NotSaved>> {
  try {
    return ok(await ledger.append(drafts))
  } catch (error) {
    if (error instanceof NotSavedError) return err({ type: 'not-saved', cause: error.reason })
    throw error
  }
}
