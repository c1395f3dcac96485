import { createContext, useContext, useMemo } from 'react'
import type { Blobs } from '../ledger/blobs.ts'
import { useCommandDeps, type CommandDeps } from './deps.ts'

/** What commands about photos are handed. */
export interface BlobDeps extends CommandDeps {
  readonly blobs: Blobs
}

export const BlobsContext = createContext<Blobs | null>(null)

/** The dependencies of commands about photos, for forms. */
export function useBlobDeps(): BlobDeps {
  const deps = useCommandDeps()
  const blobs = useContext(BlobsContext)
  if (!blobs) throw new Error('BlobsContext is missing')
  return useMemo(() => ({ ...deps, blobs }), [deps, blobs])
}
