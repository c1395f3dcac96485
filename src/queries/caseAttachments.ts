import type { CaseAttachment } from '../domain/caseFile.ts'
import type { Fact } from '../domain/fact.ts'
import type { FactId } from '../domain/ids.ts'
import { hasBlobs } from '../storage/blobs.ts'
import type { BooksDatabase } from '../storage/database.ts'
import type { ProcessRow } from '../storage/processRows.ts'
import { stepsOf } from '../storage/projection/agreementsOf.ts'

interface Given {
  readonly process: readonly ProcessRow[]
  readonly byId: ReadonlyMap<FactId, Fact>
  readonly words: ReadonlyMap<FactId, string>
  /** Whether what it shows was not taken back. */
  readonly counts: (fact: Fact) => boolean
}

/** Photos and papers of a case, the oldest first, and those that old charges and payments carry themselves. */
export async function caseAttachments(
  db: BooksDatabase,
  { process, byId, words, counts }: Given,
): Promise<CaseAttachment[]> {
  const living = process.filter(({ reversedOn }) => reversedOn === undefined)
  const own = [...byId.values()].flatMap((of) =>
    (of.kind === 'charge' || of.kind === 'payment') && counts(of)
      ? (of.attachments ?? []).map((ref) => ({ ref, on: of.kind === 'charge' ? of.issued : of.on, of, caption: '' }))
      : [],
  )
  const added = stepsOf(living, 'attachment').flatMap(({ fact }) => {
    const of = byId.get(fact.of)
    if (of && !counts(of)) return []
    return [{ ref: fact.ref, on: fact.on, ...(of ? { of } : {}), caption: words.get(fact.id) ?? '' }]
  })
  const all = [...own, ...added]
  const here = await hasBlobs(
    db,
    all.map(({ ref }) => ref.sha256),
  )
  return all
    .map(({ ref, ...rest }) => ({ ...ref, ...rest, isHere: here.has(ref.sha256) }))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.sha256 < b.sha256 ? -1 : 1))
}
