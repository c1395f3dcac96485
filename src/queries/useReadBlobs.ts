import { useCallback } from 'react'
import { readBlob } from '../storage/blobs.ts'
import { useBooks } from './books.ts'

/** Reads the bytes of attachments once, by their hashes: those that are here. For the file that is made of them. */
export function useReadBlobs(): (hashes: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>> {
  const { db } = useBooks()
  return useCallback(
    async (hashes) => {
      const read = [...new Set(hashes)].map(async (hash) => [hash, (await readBlob(db, hash))?.bytes] as const)
      const found = await Promise.all(read)
      return new Map(found.flatMap(([hash, bytes]) => (bytes ? [[hash, bytes] as const] : [])))
    },
    [db],
  )
}
