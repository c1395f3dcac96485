import { isBlobType } from '../../domain/attachment.ts'
import type { Format } from '../../domain/format.ts'
import type { LaterMessages } from '../../i18n/laterMessages.ts'
import type { Photo } from '../../queries/usePhotos.ts'

type Words = LaterMessages['photos']

export function isPaper({ fact }: Photo): boolean {
  return fact.ref.type === 'application/pdf'
}

/** Attached by a newer app: this one does not know how to show it. */
export function isUnknown({ fact }: Photo): boolean {
  return !isBlobType(fact.ref.type)
}

/** What somebody who does not see it is told: its caption, or its day. */
export function photoName(words: Words, format: Format, photo: Photo): string {
  if (photo.caption !== '') return photo.caption
  const day = format.dayFull(photo.fact.on)
  return isPaper(photo) ? words.paperOf(day) : words.photoOf(day)
}

/** "240 kB", "1.2 MB". */
export function photoSize(words: Words, format: Format, bytes: number): string {
  if (bytes < 1_000_000) return words.kilobytes(format.number(Math.max(1, Math.round(bytes / 1000))))
  return words.megabytes(format.number(Math.round(bytes / 100_000) / 10))
}
