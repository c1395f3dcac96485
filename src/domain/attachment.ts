import type { AttachmentRef } from './fact.ts'

/** Largest photo or paper that is kept, in bytes: a scaled photo is a third of it, and a device takes it in one piece. */
export const MAX_BLOB_BYTES = 1024 * 1024

/** What can be attached: pictures that every browser shows, and papers. */
export const BLOB_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const

export type BlobType = (typeof BLOB_TYPES)[number]

/** Whether something of this media type can be attached. */
export function isBlobType(type: string): type is BlobType {
  return (BLOB_TYPES as readonly string[]).includes(type)
}

/** Whether the bytes of this attachment may ever be kept: a newer app may have attached what this one would refuse. */
export function canBeKept({ size, type }: Pick<AttachmentRef, 'size' | 'type'>): boolean {
  return size <= MAX_BLOB_BYTES && isBlobType(type)
}

/**
 * Bytes of photos and papers that one device keeps: some seven hundred scaled photos. Browsers promise a page far more,
 * but clear it as a whole when a telephone is full, and a backup with all of them has to fit into the memory of a cheap one.
 */
export const PHOTO_BUDGET_BYTES = 200_000_000
