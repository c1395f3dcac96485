import { digest } from 'lib0/hash/sha256'
import * as encoding from 'lib0/encoding'
import type { SegmentHead } from '../ledger/replica.ts'
import { byName } from './acknowledgedStored.ts'
import type { HeadsBySegment } from './exchangeView.ts'
import { MAX_SEGMENTS, writeHeads } from './messagesFields.ts'
import { BASE_BYTES } from './wantBeyond.ts'

/*
 * After five years there are sixty months, and all but one of them are over. What a device holds is told by what both
 * remember: the last that was proven between them, and afterwards the last that it said.
 */

/** What a device holds, told by another list. */
export interface ToldHeads {
  /** Names that list. */
  readonly base: Uint8Array
  /** Those that are otherwise, or not in it. */
  readonly heads: readonly SegmentHead[]
}

/** Fewer are told in full. */
const FEW = 4

/** @returns undefined where it takes as much to tell all of it, or where something of the other list is gone */
export function headsBeyond(heads: HeadsBySegment, base: HeadsBySegment): ToldHeads | undefined {
  if (base.size < FEW || [...base.keys()].some((segment) => !heads.has(segment))) return undefined
  const changed = [...heads.values()].filter((head) => {
    const before = base.get(head.segment)
    return before?.digest !== head.digest || before.count !== head.count
  })
  return { base: nameOf(base), heads: changed }
}

/**
 * All that it holds.
 * @returns undefined where the list that is remembered here is not the one that is meant
 * @throws RangeError for more than a business can have
 */
export function joinedHeads({ base, heads }: ToldHeads, remembered: HeadsBySegment): HeadsBySegment | undefined {
  const name = nameOf(remembered)
  if (base.length !== BASE_BYTES || base.some((byte, i) => byte !== name[i])) return undefined
  const all = new Map([...remembered, ...byName(heads)])
  if (all.size > MAX_SEGMENTS) throw new RangeError('message refused: number')
  return all
}

function nameOf(heads: HeadsBySegment): Uint8Array {
  const sorted = [...heads.values()].toSorted((a, b) => (a.segment < b.segment ? -1 : 1))
  return digest(encoding.encode((encoder) => writeHeads(encoder, sorted))).slice(0, BASE_BYTES)
}
