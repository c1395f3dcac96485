import { MAX_BLOB_BYTES, type BlobType } from '../../domain/attachment.ts'
import { err, ok, type Result } from '../../domain/result.ts'
import { scalePhoto } from '../../platform/scalePhoto.ts'

/** What is kept of a file that was chosen. */
export interface PreparedPhoto {
  readonly bytes: Uint8Array
  readonly type: BlobType
}

export type PreparePhotoError = {
  readonly type: 'photo-unreadable' | 'paper-too-large' | 'photo-type-unknown'
}

const PDF = '%PDF-'

/** Photos are drawn anew, small and without what the camera wrote beside them; papers are kept as they are. */
export async function preparePhoto(file: File): Promise<Result<PreparedPhoto, PreparePhotoError>> {
  const isPaper = (await file.slice(0, PDF.length).text()) === PDF
  if (isPaper) {
    if (file.size > MAX_BLOB_BYTES) return err({ type: 'paper-too-large' })
    return ok({ bytes: new Uint8Array(await file.arrayBuffer()), type: 'application/pdf' })
  }
  // Some telephones give no type; what is called something else is no picture.
  if (file.type !== '' && !file.type.startsWith('image/')) return err({ type: 'photo-type-unknown' })
  const bytes = await scalePhoto(file)
  return bytes ? ok({ bytes, type: 'image/jpeg' }) : err({ type: 'photo-unreadable' })
}
