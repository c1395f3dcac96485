import type { Fact, FactKind } from '../../domain/fact.ts'
import type { StandingFact } from '../../domain/wholeBooks.ts'
import { decodeFact } from '../../ledger/factCodec.ts'
import { asideIdOf, itemsOf, type SegmentItem } from '../../ledger/segmentContent.ts'
import type { BooksDatabase } from '../database.ts'
import { updatesOf } from '../segmentStore.ts'

/** Facts that no row keeps whole: they are read from the log. */
const RECORDS: ReadonlySet<FactKind> = new Set([
  'business',
  'customer',
  'customerEdit',
  'person',
  'personText',
  'setting',
  'seal',
  'deviceAdded',
  'deviceRemoved',
  'keyRotated',
  'accepted',
  'forget',
] satisfies FactKind[])

/** Edits, words, and what devices say about themselves, as far as they count and were not forgotten. */
export async function* wholeRecords(
  db: BooksDatabase,
  onProgress: (rows: number) => void,
): AsyncGenerator<StandingFact> {
  const aside = new Set<string>(await db.aside.toCollection().primaryKeys())
  const segments = (await db.heads.toCollection().primaryKeys()).toSorted()
  for (const segment of segments) {
    // oxlint-disable-next-line no-await-in-loop -- one segment at a time is in memory
    const updates = await db.transaction('r', db.snaps, db.log, () => updatesOf(db, segment))
    const facts = new Map<string, Fact>()
    for (const item of itemsOf(updates)) {
      const fact = factOf(item)
      if (fact && !aside.has(asideIdOf(item.id, item.value)) && !facts.has(item.id)) facts.set(item.id, fact)
    }
    // oxlint-disable-next-line no-await-in-loop
    yield* (await counting(db, [...facts.values()], aside)).map((fact) => ({ fact }))
    onProgress(facts.size)
  }
}

function factOf({ id, value }: SegmentItem): Fact | undefined {
  const reading = decodeFact(id, value)
  return reading.type === 'fact' && RECORDS.has(reading.fact.kind) ? reading.fact : undefined
}

/** Edits and words have a row while they count; of the rest what is kept aside does not. */
async function counting(db: BooksDatabase, facts: readonly Fact[], aside: ReadonlySet<string>): Promise<Fact[]> {
  const ids = facts.map(({ id }) => id)
  const [edits, texts] = await Promise.all([db.edits.bulkGet(ids), db.texts.bulkGet(ids)])
  return facts.filter((fact, i) => {
    if (fact.kind === 'personText') return texts[i] !== undefined
    if (isEdit(fact.kind)) return edits[i] !== undefined
    return !aside.has(fact.id)
  })
}

function isEdit(kind: FactKind): boolean {
  return ['business', 'customer', 'customerEdit', 'person', 'setting'].includes(kind)
}
