import type { Hlc } from '../domain/ids.ts'
import { ALL_TABLES } from './database.ts'
import { newDevice } from './deviceRow.ts'
import { dropRanges } from './marking.ts'
import type { ReplicaParts } from './replicaParts.ts'
import { dropTrustRow, putTrustRow } from './trustRows.ts'

/**
 * This installation goes on under a new name and key. What it recorded before is another device's from now on, and judged
 * like any other's: what was beyond its cut waits for an owner.
 */
export async function renew({ db, random }: Pick<ReplicaParts, 'db' | 'random'>): Promise<void> {
  await db.transaction('rw', ALL_TABLES, async () => {
    const last = (await db.device.get('device'))?.last ?? (0 as Hlc)
    await db.device.put(newDevice(random, last))
    await db.local.delete('sync/identity')
    await dropRanges(db)
    await dropTrustRow(db, 'sync/brought')
    await putTrustRow(db, 'sync/stale', true)
  })
}
