import Dexie from 'dexie'
import { NotSavedError } from '../ledger/ledger.ts'

/** Names under which browsers say that there is no room, wherever in the chain of causes. */
const FULL = /quota|disk ?full|no space|ENOSPC/i

/** Runs what writes, and tells "storage said no" (NotSavedError) from bugs and refused input, which pass as they are. */
export async function notSavedUnlessWritten<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (!isOfStorage(error)) throw error
    throw new NotSavedError(isFull(error) ? 'full' : 'refused', { cause: error })
  }
}

function isOfStorage(error: unknown): error is Error {
  if (error instanceof Dexie.DexieError) return true
  return typeof DOMException === 'function' && error instanceof DOMException
}

function isFull(error: Error): boolean {
  for (let current: unknown = error, steps = 0; current instanceof Error && steps < 5; steps += 1) {
    if (FULL.test(`${current.name} ${current.message}`)) return true
    current = (current as { readonly inner?: unknown }).inner ?? current.cause
  }
  return false
}
