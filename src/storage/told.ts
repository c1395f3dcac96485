import { NotSavedError } from '../ledger/ledger.ts'

/** What came of a call, in a form that survives the way out of a worker, where errors lose their class. */
export type Told<T> =
  | { readonly type: 'done'; readonly value: T }
  | { readonly type: 'not-saved'; readonly reason: NotSavedError['reason']; readonly message: string }
  | { readonly type: 'out-of-range'; readonly message: string }
  | { readonly type: 'failed'; readonly message: string }

/** Runs work and puts into words what came of it. */
export async function tell<T>(work: () => Promise<T>): Promise<Told<T>> {
  try {
    return { type: 'done', value: await work() }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (error instanceof NotSavedError) return { type: 'not-saved', reason: error.reason, message }
    return { type: error instanceof RangeError ? 'out-of-range' : 'failed', message }
  }
}

/** @throws NotSavedError, RangeError or Error, as it was thrown there */
export function heard<T>(told: Told<T>): T {
  if (told.type === 'done') return told.value
  if (told.type === 'not-saved') throw new NotSavedError(told.reason, { cause: told.message })
  throw told.type === 'out-of-range' ? new RangeError(told.message) : new Error(told.message)
}
