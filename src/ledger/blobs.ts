import type { AttachmentRef } from '../domain/fact.ts'
import type { Result } from '../domain/result.ts'

/** What is kept under a hash. */
export interface HeldBlob {
  /** SHA-256 of the bytes, lower-case hex. */
  readonly hash: string
  /** Bytes. */
  readonly size: number
}

/** Not something that is kept as an attachment. */
export type BlobRefusal =
  | { readonly type: 'blob-too-large'; readonly max: number }
  | { readonly type: 'blob-type-unknown' }

/**
 * Photos and papers beside the ledger, named by their hashes; the facts that show them are `attachment` facts.
 * Implemented by storage/blobs.ts, joined in main.tsx. A promise that resolves means: on disk.
 */
export interface Blobs {
  /** Keeps these bytes; the same ones twice are one. @throws NotSavedError */
  put(bytes: Uint8Array, type: string): Promise<Result<HeldBlob, BlobRefusal>>
  /** @throws NotSavedError when storage cannot be read */
  read(hash: string): Promise<{ readonly bytes: Uint8Array; readonly type: string } | undefined>
  /** Those of the hashes whose bytes are here. @throws NotSavedError */
  has(hashes: readonly string[]): Promise<Set<string>>
  /** Of attachments that nobody took back, those whose bytes are not here, the latest first. @throws NotSavedError */
  missing(limit: number): Promise<AttachmentRef[]>
  /** Everything that is here. @throws NotSavedError */
  held(): Promise<HeldBlob[]>
  /** Bytes of all that is here. @throws NotSavedError */
  size(): Promise<number>
  /** Lets go of the bytes of what was taken back, even today. @throws NotSavedError */
  makeRoom(): Promise<void>
}
