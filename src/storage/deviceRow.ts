import type { DeviceId, Hlc } from '../domain/ids.ts'
import { chainStart } from '../ledger/chain.ts'
import type { StoredHead } from '../ledger/factHead.ts'
import { toHex } from '../ledger/hex.ts'
import { newDeviceId, type Random } from '../ledger/segments.ts'
import type { BooksDatabase } from './database.ts'
import type { DeviceRow } from './rows.ts'

const A_DAY_OF_TICKS = 86_400_000 * 1024
/** No device gets this far. Who claims to have, under this device's name, would leave it no number to go on with. */
const MOST_FACTS = 2 ** 40

/** This installation, made at its first use. Inside the caller's transaction, so that two tabs make one. */
export async function readDevice(db: BooksDatabase, random: Random): Promise<DeviceRow> {
  return (await db.device.get('device')) ?? newDevice(random, 0 as Hlc)
}

/** @param last the latest time that was written here */
export function newDevice(random: Random, last: Hlc, device: DeviceId = newDeviceId(random)): DeviceRow {
  return { id: 'device', device, seq: 0, last, chain: toHex(chainStart(device)) }
}

/**
 * After other devices' facts came in: the clock follows what they wrote, but not beyond a day from now, so that one
 * phone set to 2099 does not take the others along.
 * @param isTrusting where seals are checked, a number of this device that came from elsewhere is no number until a seal says so
 */
export function afterRemote(
  row: DeviceRow,
  facts: readonly StoredHead[],
  wallMs: number,
  isTrusting: boolean,
): DeviceRow {
  const limit = clockLimit(wallMs)
  let { last, seq } = row
  for (const fact of facts) {
    if (fact.at <= limit && fact.at > last) last = fact.at
    if (fact.device === row.device && fact.seq > seq && fact.seq < MOST_FACTS && !isTrusting) seq = fact.seq
  }
  const { chain, ...rest } = row
  // What it was through the number before says nothing of this one.
  return { ...rest, last, seq, ...(chain !== undefined && seq === row.seq ? { chain } : {}) }
}

/** The latest time that a clock here may follow. */
export function clockLimit(wallMs: number): number {
  return wallMs * 1024 + A_DAY_OF_TICKS
}
