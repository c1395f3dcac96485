import type { DeviceId } from '../domain/ids.ts'
import { updateRefusalOf } from '../domain/updateRefusal.ts'
import type { Refusal, Replica, SegmentHead, SegmentUpdate } from '../ledger/replica.ts'
import { isGap } from '../ledger/inspectUpdate.ts'
import { hearAppended } from './appended.ts'
import { completeHeads } from './completeBooks.ts'
import { differenceInParts, differenceOf } from './difference.ts'
import { inLock } from './inLock.ts'
import { mergeSegments, reportOf } from './mergeSegments.ts'
import { notSavedUnlessWritten } from './notSaved.ts'
import type { ReplicaParts } from './replicaParts.ts'
import { sealOwn } from './seal.ts'
import { storedSegment, updatesOf, vectorOf } from './segmentStore.ts'
import { settle } from './settle.ts'
import { addToList } from './syncStore.ts'

const MOST_REFUSALS = 200

/** The books as another device meets them. The keeper goes on recording in its own tab meanwhile. */
export function createReplica(parts: ReplicaParts): Replica {
  const { db, relaxed, today, signer, inTurn } = parts
  const read = <T>(stored: () => Promise<T>): Promise<T> =>
    notSavedUnlessWritten(() => db.transaction('r', db.snaps, db.log, stored))

  const mergeAll: Replica['mergeAll'] = (updates, from, bulk = false) =>
    inTurn(async () => {
      const merged = await mergeSegments(parts, updates, { bulk })
      for (const [i, update] of updates.entries()) {
        const outcome = merged[i]
        if (outcome?.type === 'refused' && !isGap(outcome)) await refuse(parts, update, from, outcome)
      }
      return merged
    })

  return {
    heads: () =>
      inTurn(async () => {
        await sealOwn(parts)
        await completeHeads(db)
        return (await db.heads.toArray()).flatMap(({ segment, digest, count }): SegmentHead[] =>
          digest === undefined || count === undefined ? [] : [{ segment, digest, count }],
        )
      }),
    async stateVector(segment) {
      return read(() => vectorOf(db, segment))
    },
    async difference(segment, stateVector) {
      const updates = await read(() => updatesOf(db, segment))
      const difference = differenceOf(updates, stateVector)
      return updates.length === 0 ? undefined : difference
    },
    async parts(segment, stateVector) {
      const stored = await read(() => storedSegment(db, segment))
      return stored.snap || stored.log.length > 0 ? differenceInParts(stored, stateVector) : undefined
    },
    merge: async (segment, update, from, bulk) => reportOf((await mergeAll([{ segment, update }], from, bulk))[0]),
    mergeAll,
    settle: (onProgress) =>
      inTurn(() => inLock(`${db.name}/settle`, () => settle({ db: relaxed, today, signer }, onProgress))),
    onAppended: (listener) => hearAppended(db.name, listener),
  }
}

async function refuse(
  { db, clock }: ReplicaParts,
  { segment, update }: SegmentUpdate,
  from: DeviceId,
  { message }: { readonly message: string },
): Promise<void> {
  const refusal: Refusal = {
    at: clock.now(),
    from,
    segment: String(segment).slice(0, 20),
    reason: updateRefusalOf(message),
    bytes: update.length,
  }
  await addToList(db, 'sync/refused', refusal, MOST_REFUSALS)
}
