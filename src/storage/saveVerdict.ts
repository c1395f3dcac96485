import type { Roster } from '../domain/roster.ts'
import { chainNext } from '../ledger/chain.ts'
import { fromHex, toHex } from '../ledger/hex.ts'
import type { StoredFact, Verdict } from '../ledger/verdict.ts'
import type { BooksDatabase } from './database.ts'
import { sameRow } from './projection/sameRow.ts'
import type { DeviceRow, RosterRow } from './rows.ts'
import { putTrustRow, readTrustRow, rosterRows } from './trustRows.ts'

/** Keeps what a verdict says of the devices: for the next one, for screens, and for this device itself. */
export async function saveVerdict(db: BooksDatabase, { authors, roster, counting }: Verdict): Promise<void> {
  await putTrustRow(db, 'sync/authors', [...authors.values()])
  await putTrustRow(db, 'sync/list', roster)
  const row = rosterRowOf(roster)
  if (!sameRow(row, await rosterRows(db).get('roster'))) await rosterRows(db).put(row)

  const device = await db.device.get('device')
  if (!device) return
  const role = roster.devices.get(device.device)?.role
  const back = backFor(device, authors.get(device.device)?.chain, counting)
  if (back) await noLongerBrought(db, back.facts)
  const after: DeviceRow = { ...device, ...back?.place, ...(role ? { role } : {}) }
  if (!sameRow(after, device)) await db.device.put(after)
}

interface Back {
  readonly facts: readonly StoredFact[]
  readonly place: Pick<DeviceRow, 'seq' | 'sealed' | 'unsealed'> & { readonly chain: string }
}

/**
 * Facts of this device came back that it had lost: it goes on after them, or two facts would have one number. They lead
 * on from where it stands, and one of its seals says that they are its own.
 */
function backFor(device: DeviceRow, proven: string | undefined, counting: readonly StoredFact[]): Back | undefined {
  if (device.chain === undefined || proven === undefined || proven === device.chain) return undefined
  let { seq } = device
  let chain = fromHex(device.chain)
  const facts: StoredFact[] = []
  const back = counting.filter((stored) => stored.device === device.device && stored.local !== true)
  for (const stored of back.toSorted((a, b) => a.seq - b.seq)) {
    if (stored.seq !== seq + 1) continue
    seq += 1
    chain = chainNext(chain, stored.hash)
    facts.push(stored)
    if (toHex(chain) !== proven) continue
    const sealed = { upTo: seq, chain: proven, through: seq }
    return { facts, place: { seq, chain: proven, sealed, unsealed: { upTo: seq, chain: proven, marks: '' } } }
  }
  return undefined
}

async function noLongerBrought(db: BooksDatabase, facts: readonly StoredFact[]): Promise<void> {
  const own = new Set(facts.map((stored) => toHex(stored.hash)))
  const brought = ((await readTrustRow(db, 'sync/brought')) ?? []).filter((key) => !own.has(key))
  await putTrustRow(db, 'sync/brought', brought)
}

function rosterRowOf({ devices }: Roster): RosterRow {
  const inOrder = [...devices.values()].toSorted((a, b) => a.rank - b.rank)
  return {
    id: 'roster',
    devices: inOrder.map(({ id, name, role, cut }) => ({ id, name, role, removed: cut !== undefined })),
  }
}
