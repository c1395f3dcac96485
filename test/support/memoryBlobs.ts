import { createHash } from 'node:crypto'
import type { AttachmentRef } from '../../src/domain/fact.ts'
import { ok } from '../../src/domain/result.ts'
import type { Blobs } from '../../src/ledger/blobs.ts'

/** Bytes of attachments in memory, and the facts that name them. */
export interface MemoryBlobs extends Pick<Blobs, 'missing' | 'read' | 'put' | 'size' | 'held'> {
  /** A fact names it: from now on it is missed where it is not. */
  readonly name: (...refs: readonly AttachmentRef[]) => void
  /** A picture is taken. */
  readonly hold: (bytes: Uint8Array) => AttachmentRef
  readonly names: () => readonly string[]
  /** What others asked for, in order. */
  readonly reads: readonly string[]
  isFull: boolean
  /** Bytes of other pictures, of which nothing else is known. */
  others: number
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** @returns bytes that say nothing and differ from those of any other seed */
export function picture(seed: number, size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, i) => (i * 31 + seed * 7 + ((i * seed) >> 5)) & 255)
}

export function createMemoryBlobs(): MemoryBlobs {
  const named = new Map<string, AttachmentRef>()
  const held = new Map<string, Uint8Array>()
  const reads: string[] = []
  const blobs: MemoryBlobs = {
    isFull: false,
    others: 0,
    reads,
    name: (...refs) => refs.forEach((ref) => named.set(ref.sha256, ref)),
    hold(bytes) {
      const ref = { sha256: sha256Of(bytes), size: bytes.length, type: 'image/jpeg' }
      held.set(ref.sha256, bytes)
      return ref
    },
    names: () => [...held.keys()],
    held: () => Promise.resolve([...held].map(([hash, { length }]) => ({ hash, size: length }))),
    missing: (limit) => Promise.resolve([...named.values()].filter(({ sha256 }) => !held.has(sha256)).slice(0, limit)),
    read(sha256) {
      reads.push(sha256)
      const bytes = held.get(sha256)
      return Promise.resolve(bytes && { bytes, type: 'image/jpeg' })
    },
    put(bytes) {
      if (blobs.isFull) return Promise.reject(new Error('full'))
      const hash = sha256Of(bytes)
      held.set(hash, bytes)
      return Promise.resolve(ok({ hash, size: bytes.length }))
    },
    size: () => Promise.resolve(blobs.others + [...held.values()].reduce((sum, { length }) => sum + length, 0)),
  }
  return blobs
}
