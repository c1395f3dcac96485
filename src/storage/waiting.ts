import type { DeviceId, FactId, SegmentId } from '../domain/ids.ts'
import { isRosterFact } from '../domain/roster.ts'
import { decodeFact } from '../ledger/factCodec.ts'
import { readHead } from '../ledger/factHead.ts'
import { itemsOf } from '../ledger/segmentContent.ts'
import { storedItem, storedItems, type StoredItem } from '../ledger/storedItem.ts'
import type { StoredFact } from '../ledger/verdict.ts'
import type { BooksDatabase } from './database.ts'
import { groupBy } from './groupBy.ts'
import { factIdOf } from './factIdOf.ts'
import type { AsideRow } from './rows.ts'
import type { SegmentNews } from './segmentNews.ts'
import { noteOwnSeals } from './copies.ts'
import { named } from './namesAside.ts'
import { updatesOf } from './segmentStore.ts'
import { storedFactOf, type OwnFacts } from './storedFacts.ts'
import { addBrought, addRosterFacts, putTrustRow, readTrustRow } from './trustRows.ts'

/** Reasons of rows that the judge may let count another time. */
const JUDGED: readonly AsideRow['reason'][] = ['unverified', 'late', 'forbidden', 'forged', 'from-future', 'malformed']

/** A row that waits, and what the judge makes of it. */
export interface Waiting {
  readonly row: AsideRow
  readonly stored: StoredFact
}

interface NewsOf extends Pick<SegmentNews, 'items' | 'known' | 'isContested'> {
  readonly segment: SegmentId
}

/** Keeps what came in out of every total, until `settle` has looked at its author's seals. */
export async function keepWaiting(
  db: BooksDatabase,
  news: readonly NewsOf[],
  self: DeviceId,
  bulk: boolean,
): Promise<void> {
  const items = news.flatMap((of) => of.items)
  const inOwnName = items.filter(({ value }) => readHead(value)?.device === self)
  const ownNames = inOwnName.map((item) => item.key)
  await addBrought(db, ownNames)
  await putTrustRow(db, 'sync/unsettled', true)
  await noteOwnSeals(db, inOwnName)
  if (bulk) return putTrustRow(db, 'sync/stale', true)
  if ((await readTrustRow(db, 'sync/stale')) !== undefined) return
  for (const of of news) await putAside(db, of)
  const stored = items.flatMap((item) => storedFactOf(item, { self, brought: new Set(ownNames) }) ?? [])
  await addRosterFacts(
    db,
    stored.filter(({ fact }) => fact && isRosterFact(fact)),
  )
}

async function putAside(db: BooksDatabase, { segment, items, known, isContested }: NewsOf): Promise<void> {
  const rows = items.map((item) => waitingRow(segment, item))
  // Nobody's word but a seal's lets one of two values for an id count: until then nothing is made anew for it.
  await db.aside.bulkPut(isContested ? await named(db, rows, new Set(known.items.map(({ id }) => id))) : rows)
}

function waitingRow(segment: SegmentId, { id, value }: StoredItem): AsideRow {
  const reading = decodeFact(id, value)
  return { id, segment, reason: reading.type === 'fact' ? 'unverified' : reading.type, value }
}

/** True when this app reads what an older one could not: rows were made without it. */
export async function canReadMore(db: BooksDatabase): Promise<boolean> {
  const rows = await db.aside.where('reason').equals('from-future').toArray()
  return rows.some((row) => decodeFact(factIdOf(row), row.value).type === 'fact')
}

/** Everything that does not count so far and may yet. */
export async function readWaiting(db: BooksDatabase, own: OwnFacts): Promise<readonly Waiting[]> {
  // Each by itself: Dexie walks several of them with a cursor, a row at a time.
  const rows = (await Promise.all(JUDGED.map((reason) => db.aside.where('reason').equals(reason).toArray()))).flat()
  const waiting: Waiting[] = []
  const rivals = await rivalsOf(
    db,
    rows.filter((row) => row.id !== factIdOf(row)),
  )
  for (const row of rows) {
    if (row.judged === 'counts') continue
    const id = factIdOf(row)
    const stored = storedFactOf(storedItem(id, row.value), own)
    if (!stored) continue
    // This device has sealed more of its own since: what is told in its name is to be looked at as if it had just come.
    const was = stored.device === own.self && row.judged === 'unverified' ? undefined : row.judged
    const rival = row.id === id ? undefined : rivals.get(id)
    waiting.push({
      row,
      stored: {
        ...stored,
        ...(was === undefined ? {} : { was }),
        ...(rival === undefined ? {} : { rival }),
      },
    })
  }
  return waiting
}

/** The values that count already under ids that are told about twice. Reads a segment once, however many there are in it. */
async function rivalsOf(
  db: BooksDatabase,
  contesting: readonly AsideRow[],
): Promise<ReadonlyMap<FactId, NonNullable<StoredFact['rival']>>> {
  const rivals = new Map<FactId, NonNullable<StoredFact['rival']>>()
  if (contesting.length === 0) return rivals
  const outside = groupBy(
    (await db.aside.toArray()).filter(({ judged, reason }) => judged !== 'counts' && reason !== 'proven'),
    factIdOf,
  )
  for (const [segment, rows] of groupBy(contesting, (row) => row.segment)) {
    const items = groupBy(itemsOf(await updatesOf(db, segment)), (item) => item.id)
    for (const id of new Set(rows.map(factIdOf))) {
      const keys = new Set(outside.get(id)?.map((row) => storedItem(id, row.value).key))
      const counting = storedItems(items.get(id) ?? []).find((item) => !keys.has(item.key))
      const head = counting && readHead(counting.value)
      if (head) rivals.set(id, { device: head.device, seq: head.seq, hash: counting.hash })
    }
  }
  return rivals
}
