import type { FactId } from '../domain/ids.ts'
import { importNumber, importSegment, newFactId, newFactIdIn } from '../ledger/segments.ts'
import type { ReplicaParts } from './replicaParts.ts'
import { segmentsOf } from './segmentStore.ts'

/** More than these would weigh on the open segment, which every recorded fact goes through. */
const MOST_DAILY = 20

/** Gives ids for so many seals: among the day's work, or in a segment of their own. */
export async function sealIds(
  { db, today, random }: Pick<ReplicaParts, 'db' | 'today' | 'random'>,
  count: number,
): Promise<() => FactId> {
  if (count <= MOST_DAILY) return () => newFactId(today(), random)
  const used = (await segmentsOf(db)).map((segment) => importNumber(today(), segment))
  const segment = importSegment(today(), Math.max(0, ...used) + 1)
  return () => newFactIdIn(segment, random)
}
