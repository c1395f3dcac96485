import type { Blobs } from './blobs.ts'
import { NotSavedError } from './ledger.ts'

/**
 * Blobs whose machinery is fetched when the first is asked for: most days nobody looks at a photo.
 * @param load makes the real ones; called again after a failure, which is a `NotSavedError`
 */
export function lazyBlobs(load: () => Promise<Blobs>): Blobs {
  let loading: Promise<Blobs> | undefined
  const ready = (): Promise<Blobs> => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw new NotSavedError('refused', { cause: error })
    })
    return loading
  }
  return {
    put: async (bytes, type) => (await ready()).put(bytes, type),
    read: async (hash) => (await ready()).read(hash),
    has: async (hashes) => (await ready()).has(hashes),
    missing: async (limit) => (await ready()).missing(limit),
    held: async () => (await ready()).held(),
    size: async () => (await ready()).size(),
    makeRoom: async () => (await ready()).makeRoom(),
  }
}
