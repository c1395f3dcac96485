import type { DeviceId } from '../domain/ids.ts'
import type { StoredHead } from '../ledger/factHead.ts'
import type { BooksDatabase } from './database.ts'
import { clockLimit } from './deviceRow.ts'

/** A device whose clock was seen more than a day ahead of this one: one of both is wrong. */
export interface ClockOff {
  readonly device: DeviceId
  /** When it was seen, milliseconds since 1970, by this device's clock. */
  readonly seenAt: number
}

const KEY = 'sync/clockOff'

/** Notes whose clock is ahead, and takes the note away once that device records in time again. */
export async function noteClocks(db: BooksDatabase, facts: readonly StoredHead[], wallMs: number): Promise<void> {
  const limit = clockLimit(wallMs)
  const ahead = facts.find((fact) => fact.at > limit)
  if (ahead) {
    await db.local.put({ key: KEY, value: { device: ahead.device, seenAt: wallMs } satisfies ClockOff })
    return
  }
  if (facts.length === 0) return
  const noted = (await db.local.get(KEY))?.value as ClockOff | undefined
  if (noted && facts.some((fact) => fact.device === noted.device)) await db.local.delete(KEY)
}
