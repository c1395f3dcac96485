import { addDigests } from '../ledger/itemHash.ts'
import { fromHex, toHex } from '../ledger/hex.ts'
import type { HeadRow } from './rows.ts'

type Content = Pick<Required<HeadRow>, 'digest' | 'count'>

/** Of a segment in which nothing is. */
export const EMPTY_CONTENT: Content = { digest: '0'.repeat(64), count: 0 }

/**
 * What a segment's head says of its content after more came in. In books of before there were digests, the sum is not
 * known, and stays so until it is worked out.
 * @param news item hashes of values that were not in it
 */
export function withNews(head: Partial<Content>, news: readonly Uint8Array[]): Partial<Content> {
  if (head.digest === undefined || head.count === undefined) return {}
  return { digest: toHex(addDigests(fromHex(head.digest), news)), count: head.count + news.length }
}
