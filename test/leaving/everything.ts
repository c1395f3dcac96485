import { readFileSync } from 'node:fs'
import type { Day } from '../../src/domain/day.ts'
import type { Fact } from '../../src/domain/fact.ts'
import type { SegmentId } from '../../src/domain/ids.ts'
import { everythingJson } from '../../src/interchange/everythingJson.ts'
import type { BooksDatabase } from '../../src/storage/database.ts'
import { wholeBooks } from '../../src/storage/leaving/wholeBooks.ts'
import { openDevice, type TestDevice } from '../storage/books.ts'

export interface Frozen {
  readonly today: Day
  readonly segments: readonly { readonly segment: SegmentId; readonly update: string }[]
  readonly facts: readonly Fact[]
}

export const FROZEN = ['ledger-v1.json', 'process-v1.json', 'attachments-v1.json', 'evidence-v1.json'].map(
  (name): Frozen => JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')) as Frozen,
)

export type Rec = Readonly<Record<string, unknown>>
/** The document, as somebody reads it who knows nothing of the app. */
export type Document = Readonly<Record<string, readonly Rec[]>> & { readonly business: Rec }

/** Books as version 1 wrote them; together the frozen ledgers hold every kind of fact. */
export async function openFrozen({ today, segments }: Frozen): Promise<TestDevice> {
  const device = openDevice(today)
  for (const { segment, update } of segments) {
    await device.keeper.mergeSegment(segment, new Uint8Array(Buffer.from(update, 'base64')))
  }
  return device
}

export async function textOf(db: BooksDatabase, today: Day): Promise<string> {
  const pieces: string[] = []
  const about = { exportedAt: Date.parse('2026-07-10T15:00:00Z'), app: '0.1.0' }
  for await (const piece of everythingJson(await wholeBooks(db, today), about)) pieces.push(piece)
  return pieces.join('')
}

export async function documentOf({ db, today }: Pick<TestDevice, 'db' | 'today'>): Promise<Document> {
  return JSON.parse(await textOf(db, today)) as Document
}
