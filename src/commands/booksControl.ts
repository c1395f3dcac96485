import { createContext, useContext } from 'react'
import type { Result } from '../domain/result.ts'
import type { CommandDeps } from './deps.ts'

/** Which books are open. The sample business has a database of its own, so that wiping it cannot touch real books. */
export interface BooksControl {
  readonly sample: boolean
  /** Opens empty sample books, fills them, and shows them; on failure the books that were open stay. */
  startSample<E extends { readonly type: string }>(
    fill: (deps: CommandDeps) => Promise<Result<unknown, E>>,
  ): Promise<Result<null, E>>
  /** Deletes the sample books and goes back to the real ones. */
  wipeSample(): Promise<void>
  /** A copy of the books that are to be left is being made: with what is recorded after this they are not left. */
  copying(): Promise<void>
}

export const BooksControlContext = createContext<BooksControl | null>(null)

export function useBooksControl(): BooksControl {
  const control = useContext(BooksControlContext)
  if (!control) throw new Error('BooksControlContext is missing')
  return control
}
