import { PHOTO_BUDGET_BYTES } from '../domain/attachment.ts'
import type { CustomerId } from '../domain/ids.ts'
import type { AttachmentFact } from '../domain/evidenceFacts.ts'
import { heldBlobs, takenBack } from '../storage/blobs.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { useRows } from './books.ts'

/** A photo that takes up room on this device. */
export interface LargePhoto {
  readonly fact: AttachmentFact
  readonly customer: CustomerId
  readonly customerName: string
}

/** How much of this device's room for photos is used. */
export interface PhotoRoom {
  /** Bytes, without what was taken back and goes by itself. */
  readonly used: number
  readonly budget: number
  readonly count: number
  /** From nine tenths on. */
  readonly isNearlyFull: boolean
  /** Those that take up most, the largest first. */
  readonly largest: readonly LargePhoto[]
}

const MOST = 8
const NEARLY_FULL = 0.9

export function usePhotoRoom(): PhotoRoom | undefined {
  return useRows(readPhotoRoom, [])
}

async function readPhotoRoom(db: BooksDatabase): Promise<PhotoRoom> {
  const [all, rows] = await Promise.all([heldBlobs(db), db.process.orderBy('blob').toArray()])
  const gone = takenBack(rows)
  const held = all.filter(({ hash }) => !gone.has(hash))
  const here = new Set(held.map(({ hash }) => hash))
  const used = held.reduce((sum, { size }) => sum + size, 0)
  const shown = rows.flatMap(({ fact, reversedOn }) =>
    fact.kind === 'attachment' && reversedOn === undefined && here.has(fact.ref.sha256) ? [fact] : [],
  )
  const large = shown.toSorted((a, b) => b.ref.size - a.ref.size).slice(0, MOST)
  const customers = await db.customers.bulkGet(large.map(({ customer }) => customer))
  return {
    used,
    budget: PHOTO_BUDGET_BYTES,
    count: held.length,
    isNearlyFull: used >= PHOTO_BUDGET_BYTES * NEARLY_FULL,
    largest: large.map((fact, i) => ({
      fact,
      customer: fact.customer,
      customerName: customers[i]?.person.name ?? '',
    })),
  }
}
