import type { CustomerId, FactId } from '../domain/ids.ts'
import type { AttachmentFact } from '../domain/evidenceFacts.ts'
import { hasBlobs } from '../storage/blobs.ts'
import { useRows } from './books.ts'
import { readSteps } from './readSteps.ts'

/** A photo or paper that shows a fact. */
export interface Photo {
  readonly fact: AttachmentFact
  /** What can be seen, in the words of who attached it; empty when nothing was written. */
  readonly caption: string
  /** Its bytes are on this device; otherwise they are still to come from another one. */
  readonly isHere: boolean
}

/** What is attached to one fact and was not taken back, the oldest first. */
export function usePhotos(customer: CustomerId, of: FactId): readonly Photo[] | undefined {
  return useRows(
    async (db, today) => {
      const steps = await readSteps(db, customer, today)
      const facts = steps.flatMap(({ fact }) => (fact.kind === 'attachment' && fact.of === of ? [fact] : []))
      const ids = facts.map(({ id }) => id)
      const [texts, here] = await Promise.all([
        db.texts.where('of').anyOf(ids).toArray(),
        hasBlobs(
          db,
          facts.map(({ ref }) => ref.sha256),
        ),
      ])
      const captions = new Map(texts.toSorted((a, b) => a.at - b.at).map((row) => [row.of, row.text]))
      return facts.map((fact): Photo => ({
        fact,
        caption: captions.get(fact.id) ?? '',
        isHere: here.has(fact.ref.sha256),
      }))
    },
    [customer, of],
  )
}
