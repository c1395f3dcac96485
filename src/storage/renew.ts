import type { DeviceId, Hlc } from '../domain/ids.ts'
import { ALL_TABLES } from './database.ts'
import { newDevice } from './deviceRow.ts'
import { makeCandidate, readCandidate, takeCandidate } from './identity.ts'
import { dropRanges } from './marking.ts'
import type { ReplicaParts } from './replicaParts.ts'
import { dropTrustRow, putTrustRow } from './trustRows.ts'

/**
 * This installation goes on under a new name and key. What it recorded before is another device's from now on, and judged
 * like any other's: what was beyond its cut waits for an owner.
 * @param as the candidate that another device knows it by already
 */
export async function renew(
  { db, random, signer }: Pick<ReplicaParts, 'db' | 'random' | 'signer'>,
  as?: DeviceId,
): Promise<void> {
  const candidate = as === undefined ? await makeCandidate({ db, random, signer }) : await readCandidate(db)
  if (!candidate || (as !== undefined && candidate.device !== as)) throw new RangeError('no such candidate')
  await db.transaction('rw', ALL_TABLES, async () => {
    const last = (await db.device.get('device'))?.last ?? (0 as Hlc)
    await db.device.put(newDevice(random, last, candidate.device))
    await takeCandidate(db, candidate)
    await dropRanges(db)
    await dropTrustRow(db, 'sync/brought')
    await putTrustRow(db, 'sync/stale', true)
  })
}
