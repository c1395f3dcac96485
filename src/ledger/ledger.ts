import type { Fact, FactHead, FactKind, FactOf } from '../domain/fact.ts'
import type { CustomerId, FactId, SegmentId } from '../domain/ids.ts'
import type { BusinessPatch, CustomerPatch, PersonPatch } from '../domain/profile.ts'

/** A fact as a command states it: the ledger adds when, where and which number. */
export type DraftOf<K extends FactKind> = K extends FactKind
  ? Omit<FactOf<K>, keyof FactHead> & { readonly id: FactId }
  : never
export type FactDraft = DraftOf<FactKind>

/** Storage said no: full, or refused by the browser. Nothing of the call was kept. */
export type NotSaved = { readonly type: 'not-saved'; readonly cause: 'full' | 'refused' }

/** Thrown by the ledger's writers; commands turn it into the `NotSaved` value. */
export class NotSavedError extends Error {
  override readonly name = 'NotSavedError'
  readonly reason: NotSaved['cause']
  constructor(reason: NotSaved['cause'], options?: ErrorOptions) {
    super(`not saved: ${reason}`, options)
    this.reason = reason
  }
}

export interface ImportProgress {
  readonly done: number
  readonly total: number
}

/** Which edits a new edit of these fields replaces. */
export interface EditTarget {
  /** A customer, the business, or a shared setting by its key: its only field is `value`. */
  readonly entity: CustomerId | 'business' | `setting/${string}`
  readonly fields: readonly (keyof BusinessPatch | keyof CustomerPatch | keyof PersonPatch | 'value')[]
}

/** What one segment of a backup or of a peer brought. */
export interface MergeReport {
  readonly segment: SegmentId
  readonly added: number
  /** Of these, seals: they prove what a person recorded, and are nothing that a person recorded. */
  readonly seals: number
  readonly known: number
  /** Kept, but written by a newer app: left out of totals. */
  readonly fromFuture: number
  /** Kept apart: not a fact that this app can read. Of a month too far ahead, nothing is kept, and all of it is counted here. */
  readonly malformed: number
  /** Told two different things under one id: one of them counts, the same one on every device; the other is kept apart. */
  readonly overwritten: number
  /** The first hundred of those added. */
  readonly ids: readonly FactId[]
}

/**
 * Where facts are recorded. The only way to write; implemented by storage/keeper.ts, joined in main.tsx.
 * A promise that resolves means: on disk.
 */
export interface Ledger {
  /** Records what a person did, strictly durable, in one transaction. @throws NotSavedError */
  append(drafts: readonly FactDraft[]): Promise<readonly Fact[]>
  /**
   * Records an import in slices, relaxed durability, segments of its own. Drafts get their ids here.
   * Stops between two slices when `signal` aborts; what was written stays, and a second import adds only the rest.
   * @param build makes the drafts of row group `i`, given a source of ids
   * @throws NotSavedError
   */
  appendImport(
    groups: number,
    build: (group: number, newId: () => FactId) => readonly FactDraft[],
    options?: { readonly onProgress?: (progress: ImportProgress) => void; readonly signal?: AbortSignal },
  ): Promise<{ readonly facts: number }>
  /** Runs an import, from asking what is known to its last slice, when no other one is running. */
  importInTurn<T>(work: () => Promise<T>): Promise<T>
  /** Ids of the edits that currently stand for these fields. @throws NotSavedError when storage cannot be read */
  editsOver(target: EditTarget): Promise<readonly FactId[]>
  /** Those of the fingerprints (`source`) that the ledger already has, of charges, payments, credits and customers; `standing`: of entries only, and not of those that were taken back. @throws NotSavedError */
  knownSources(sources: readonly string[], which?: 'standing'): Promise<ReadonlySet<string>>
  /** The recorded fact, when there is one that counts. */
  entry(id: FactId): Promise<Fact | undefined>
  /** Every segment as one Yjs update, for backup. */
  exportSegments(
    onProgress?: (progress: ImportProgress) => void,
  ): AsyncIterable<{ readonly segment: SegmentId; readonly update: Uint8Array }>
  /** Looks at what a segment's update would bring, writing nothing. @throws NotSavedError, RangeError when it is not a clean update */
  inspectSegment(segment: SegmentId, update: Uint8Array): Promise<MergeReport>
  /** Merges a segment's update: facts that are known stay as they are. @throws NotSavedError, RangeError */
  mergeSegment(segment: SegmentId, update: Uint8Array): Promise<MergeReport>
  /** Throws all rows away and makes them again from the facts. */
  rebuild(onProgress?: (progress: ImportProgress) => void): Promise<void>
}
