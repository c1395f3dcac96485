import { isBlobType } from '../domain/attachment.ts'
import type { AttachmentRef } from '../domain/fact.ts'
import { readBlob } from '../storage/blobs.ts'
import { useRows } from './books.ts'

/** The bytes of an attachment, as a file; `null` while they are not on this device, and for what is no picture nor paper. */
export function useBlob({ sha256, type }: AttachmentRef): Blob | null | undefined {
  return useRows(
    async (db) => {
      const blob = isBlobType(type) ? await readBlob(db, sha256) : undefined
      return blob ? new Blob([blob.bytes as Uint8Array<ArrayBuffer>], { type }) : null
    },
    [sha256, type],
  )
}
