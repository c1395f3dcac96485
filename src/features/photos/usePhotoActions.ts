import { useState } from 'react'
import { attachPhoto, type AttachPhotoError } from '../../commands/attachPhoto.ts'
import { useBlobDeps } from '../../commands/blobDeps.ts'
import { detach } from '../../commands/detach.ts'
import { reverse } from '../../commands/reverse.ts'
import type { FactId } from '../../domain/ids.ts'
import type { PhotosOf } from '../../ui/PhotoSlot.tsx'
import { preparePhoto, type PreparePhotoError } from './preparePhoto.ts'

export type PhotoError = AttachPhotoError | PreparePhotoError

/** What happened last. `undo` takes a removal back. */
type Told =
  | { readonly type: 'nothing' | 'saving' | 'saved' | 'paper-saved' }
  | { readonly type: 'removed'; readonly undo: () => void }
  | { readonly type: 'failed'; readonly error: PhotoError }

export interface PhotoActions {
  readonly told: Told
  readonly add: (file: File) => void
  readonly remove: (attachment: FactId) => void
}

/** Adds photos to a fact and takes them back; one thing at a time. */
export function usePhotoActions({ customer, of }: PhotosOf): PhotoActions {
  const deps = useBlobDeps()
  const [told, setTold] = useState<Told>({ type: 'nothing' })
  const fail = (error: PhotoError) => setTold({ type: 'failed', error })

  const add = async (file: File) => {
    setTold({ type: 'saving' })
    const prepared = await preparePhoto(file)
    if (!prepared.ok) return fail(prepared.error)
    const attached = await attachPhoto(deps)({ customer, of, ...prepared.value })
    if (!attached.ok) return fail(attached.error)
    setTold({ type: prepared.value.type === 'application/pdf' ? 'paper-saved' : 'saved' })
  }
  const putBack = async (taken: readonly FactId[]) => {
    const result = await reverse(deps)({ customer, of: taken, on: deps.today() })
    if (result.ok) setTold({ type: 'nothing' })
    else fail(result.error)
  }
  const remove = async (attachment: FactId) => {
    const taken = await detach(deps)({ customer, attachment })
    if (!taken.ok) return fail(taken.error)
    setTold({ type: 'removed', undo: () => void putBack(taken.value) })
  }
  return { told, add: (file) => void add(file), remove: (attachment) => void remove(attachment) }
}
