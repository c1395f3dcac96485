import { PHOTO_BUDGET_BYTES } from '../domain/attachment.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { BlobRefusal, Blobs } from '../ledger/blobs.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { BlobDeps } from './blobDeps.ts'
import { orNotSaved, saved } from './saved.ts'
import { wordsDraft } from './wordsDraft.ts'

export interface PhotoDraft {
  readonly customer: CustomerId
  /** The fact that it shows: a charge, a payment, a contact or another. */
  readonly of: FactId
  readonly bytes: Uint8Array
  /** Media type. */
  readonly type: string
  /** What can be seen, in words that can be forgotten. */
  readonly caption?: string
}

export type AttachPhotoError =
  | NotSaved
  | BlobRefusal
  /** The room for photos on this device is used up. Bytes. */
  | { readonly type: 'photos-full'; readonly budget: number }

/** Keeps a photo or a paper with a fact: first its bytes, then who shows them, so that no fact names what is nowhere. */
export function attachPhoto(deps: BlobDeps) {
  return async ({ customer, of, bytes, type, caption }: PhotoDraft): Promise<Result<FactId, AttachPhotoError>> => {
    const isFull = await orNotSaved(() => isFullWith(deps.blobs, bytes.length))
    if (!isFull.ok) return isFull
    if (isFull.value) return err({ type: 'photos-full', budget: PHOTO_BUDGET_BYTES })
    const put = await orNotSaved(() => deps.blobs.put(bytes, type))
    if (!put.ok) return put
    if (!put.value.ok) return err(put.value.error)
    const { hash: sha256, size } = put.value.value
    const id = deps.newId()
    const result = await saved(deps.ledger, [
      { id, kind: 'attachment', customer, of, on: deps.today(), ref: { sha256, size, type } },
      ...wordsDraft(deps, customer, id, caption),
    ])
    return result.ok ? ok(id) : result
  }
}

/** What was taken back today could still be put back; its room is wanted now. */
async function isFullWith(blobs: Blobs, more: number): Promise<boolean> {
  const fits = async (): Promise<boolean> => (await blobs.size()) + more <= PHOTO_BUDGET_BYTES
  if (await fits()) return false
  await blobs.makeRoom()
  return !(await fits())
}
