import { toBase64 } from './base64.ts'
import { chainNext } from './chain.ts'
import { toHex } from './hex.ts'

/** Bytes of an item hash that make its mark: so many that nobody finds a fact of his own with the mark of another. */
const MARK_BYTES = 6
/** In base64. */
export const MARK_LENGTH = 8
/** Facts that one seal names. */
export const MOST_MARKS = 1_000

/** What one seal covers of a chain. */
export interface SealRange {
  readonly upTo: number
  /** Chain at `upTo`, hex. */
  readonly hash: string
  /** For the facts of the range, in order. */
  readonly marks: string
}

/** The mark of a fact: eight characters. */
export function markOf(itemHash: Uint8Array): string {
  return toBase64(itemHash.subarray(0, MARK_BYTES))
}

/**
 * What the next seals of a device have to cover, each at most a thousand facts: none when there is nothing new.
 * @param upTo number of the last fact that is covered already
 * @param chain chain there
 * @param itemHashes of the facts after it, in order of number
 */
export function sealRanges(upTo: number, chain: Uint8Array, itemHashes: readonly Uint8Array[]): SealRange[] {
  const ranges: SealRange[] = []
  let at = chain
  for (let from = 0; from < itemHashes.length; from += MOST_MARKS) {
    const part = itemHashes.slice(from, from + MOST_MARKS)
    at = part.reduce(chainNext, at)
    ranges.push({ upTo: upTo + from + part.length, hash: toHex(at), marks: part.map(markOf).join('') })
  }
  return ranges
}

/** The marks of a seal by the number that each is for. */
export function* marksBySeq(upTo: number, marks: string): Generator<readonly [seq: number, mark: string]> {
  const count = Math.floor(marks.length / MARK_LENGTH)
  for (let i = 0; i < count; i += 1) {
    yield [upTo - count + 1 + i, marks.slice(i * MARK_LENGTH, (i + 1) * MARK_LENGTH)]
  }
}
