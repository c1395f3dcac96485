import { toHex } from '../ledger/hex.ts'
import { MARK_LENGTH, markOf, MOST_MARKS, type SealRange } from '../ledger/sealMarks.ts'
import type { BooksDatabase } from './database.ts'
import type { DeviceRow } from './rows.ts'

type Unsealed = NonNullable<DeviceRow['unsealed']>

/** Notes what the next seals have to name, while facts are numbered. */
export interface Marking {
  readonly add: (seq: number, itemHash: Uint8Array, chain: Uint8Array) => void
  /** Ranges that a seal of their own is due for. */
  readonly full: readonly SealRange[]
  readonly unsealed: () => Unsealed
}

const RANGE = 'sync/range/'

/** @param before absent until this device has sealed: what it recorded before is read when it does */
export function markingFrom(before: DeviceRow['unsealed']): Marking | undefined {
  if (!before) return undefined
  let { upTo, chain, marks } = before
  const full: SealRange[] = []
  return {
    full,
    unsealed: () => ({ upTo, chain, marks }),
    add(seq, itemHash, chainHere) {
      marks += markOf(itemHash)
      if (marks.length < MOST_MARKS * MARK_LENGTH) return
      upTo = seq
      chain = toHex(chainHere)
      full.push({ upTo, hash: chain, marks })
      marks = ''
    },
  }
}

/** Ranges that wait for their seal, in order. */
export async function readRanges(db: BooksDatabase): Promise<readonly SealRange[]> {
  const rows = await db.local.where('key').startsWith(RANGE).toArray()
  return rows.map(({ value }) => value as SealRange).toSorted((a, b) => a.upTo - b.upTo)
}

export async function keepRanges(db: BooksDatabase, ranges: readonly SealRange[]): Promise<void> {
  if (ranges.length > 0) await db.local.bulkPut(ranges.map((value) => ({ key: `${RANGE}${value.upTo}`, value })))
}

export async function dropRanges(db: BooksDatabase): Promise<void> {
  await db.local.where('key').startsWith(RANGE).delete()
}
