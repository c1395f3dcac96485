import type { Roster } from '../domain/roster.ts'
import type { DeviceId } from '../domain/ids.ts'
import { chainNext } from '../ledger/chain.ts'
import { fromHex, toHex } from '../ledger/hex.ts'
import type { StoredFact, Verdict } from '../ledger/verdict.ts'
import type { BooksDatabase } from './database.ts'
import { sameRow } from './projection/sameRow.ts'
import type { DeviceRow, RosterRow } from './rows.ts'
import { putTrustRow, rosterRows } from './trustRows.ts'

/** Keeps what a verdict says of the devices: for the next one, for screens, and for this device itself. */
export async function saveVerdict(db: BooksDatabase, { authors, roster, counting }: Verdict): Promise<void> {
  await putTrustRow(db, 'sync/authors', [...authors.values()])
  await putTrustRow(db, 'sync/list', roster)
  const row = rosterRowOf(roster)
  if (!sameRow(row, await rosterRows(db).get('roster'))) await rosterRows(db).put(row)

  const device = await db.device.get('device')
  if (!device) return
  const role = roleOf(roster, device.device)
  const { role: _before, ...rest } = goneOn(device, authors.get(device.device)?.chain, counting)
  const after: DeviceRow = { ...rest, ...(role ? { role } : {}) }
  if (!sameRow(after, device)) await db.device.put(after)
}

/** What the list says that a device is, as long as it is on it. */
export function roleOf(roster: Roster, device: DeviceId): DeviceRow['role'] {
  return roster.devices.get(device)?.role
}

/**
 * This device after facts of its own came back that it had lost: it goes on after them, or two facts would have one
 * number. They lead on from where it stands, and one of its seals says that they are its own.
 */
function goneOn(device: DeviceRow, proven: string | undefined, counting: readonly StoredFact[]): DeviceRow {
  if (device.chain === undefined || proven === undefined || proven === device.chain) return device
  let { seq } = device
  let chain = fromHex(device.chain)
  const back = counting.filter((stored) => stored.device === device.device && stored.local !== true)
  for (const stored of back.toSorted((a, b) => a.seq - b.seq)) {
    if (stored.seq !== seq + 1) continue
    seq += 1
    chain = chainNext(chain, stored.hash)
    if (toHex(chain) === proven) return { ...device, seq, chain: proven, sealed: seq }
  }
  return device
}

function rosterRowOf({ devices }: Roster): RosterRow {
  const inOrder = [...devices.values()].toSorted((a, b) => a.rank - b.rank)
  return {
    id: 'roster',
    devices: inOrder.map(({ id, name, role, cut }) => ({ id, name, role, removed: cut !== undefined })),
  }
}
