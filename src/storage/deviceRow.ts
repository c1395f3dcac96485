import type { Hlc } from '../domain/ids.ts'
import { newDeviceId, type Random } from '../ledger/segments.ts'
import type { Fact } from '../domain/fact.ts'
import type { BooksDatabase } from './database.ts'
import type { DeviceRow } from './rows.ts'

const A_DAY_OF_TICKS = 86_400_000 * 1024
/** No device gets this far. Who claims to have, under this device's name, would leave it no number to go on with. */
const MOST_FACTS = 2 ** 40

/** This installation, made at its first use. Inside the caller's transaction, so that two tabs make one. */
export async function readDevice(db: BooksDatabase, random: Random): Promise<DeviceRow> {
  const row = await db.device.get('device')
  return row ?? { id: 'device', device: newDeviceId(random), seq: 0, last: 0 as Hlc }
}

/**
 * After other devices' facts came in: the clock follows what they wrote, but not beyond a day from now, so that one
 * phone set to 2099 does not take the others along.
 */
export function afterRemote(row: DeviceRow, facts: readonly Fact[], wallMs: number): DeviceRow {
  const limit = wallMs * 1024 + A_DAY_OF_TICKS
  let { last, seq } = row
  for (const fact of facts) {
    if (fact.at <= limit && fact.at > last) last = fact.at
    if (fact.device === row.device && fact.seq > seq && fact.seq < MOST_FACTS) seq = fact.seq
  }
  return { ...row, last, seq }
}
