import { toBase64 } from '../ledger/base64.ts'
import { chainStart } from '../ledger/chain.ts'
import { fromHex } from '../ledger/hex.ts'
import { readHead } from '../ledger/factHead.ts'
import type { FactDraft } from '../ledger/ledger.ts'
import { sealRanges, type SealRange } from '../ledger/sealMarks.ts'
import { sealText } from '../ledger/sealText.ts'
import { tellAppended } from './appended.ts'
import { ALL_TABLES, type BooksDatabase } from './database.ts'
import { readIdentity } from './identity.ts'
import { dropRanges, readRanges } from './marking.ts'
import { record, type Recorded } from './record.ts'
import type { ReplicaParts } from './replicaParts.ts'
import type { DeviceRow } from './rows.ts'
import { sealIds } from './sealIds.ts'
import { readItems } from './storedFacts.ts'
import { putTrustRow, readTrustRow } from './trustRows.ts'

type Range = Omit<SealRange, 'marks'> & Partial<Pick<SealRange, 'marks'>>

/** A device with something to sign, and what. */
interface Due {
  readonly device: DeviceRow
  readonly ranges: readonly Range[]
}

/** Signs what this device recorded since its last seal, where there is a list of devices and something to sign. */
export async function sealOwn(parts: ReplicaParts): Promise<void> {
  const { db, mint, signer } = parts
  const [trust, identity] = await Promise.all([readTrustRow(db, 'sync/trust'), readIdentity(db)])
  if (!trust || !identity) return
  for (;;) {
    const due = await readDue(db)
    if (!due) return
    const newId = await sealIds(parts, due.ranges.length)
    const drafts: FactDraft[] = []
    for (const range of due.ranges) {
      const text = sealText({ founder: trust.founder, device: due.device.device, ...range })
      const signature = toBase64(await signer.sign(identity.keys.privateKey, text))
      drafts.push({ id: newId(), kind: 'seal', ...range, signature })
    }
    try {
      const recorded = await db.transaction('rw', ALL_TABLES, async () => recordSeals(parts, due, drafts))
      if (!recorded) continue
      tellAppended(db.name, recorded.appended)
      return
    } catch (error) {
      mint.drop()
      throw error
    }
  }
}

async function readDue(db: BooksDatabase): Promise<Due | undefined> {
  const noted = await db.transaction('r', db.device, db.local, async () => {
    const device = await db.device.get('device')
    if (device?.chain === undefined || device.seq <= (device.sealed?.through ?? 0)) return undefined
    const { unsealed, seq, chain } = device
    const open = !unsealed || unsealed.marks === '' ? [] : [{ upTo: seq, hash: chain, marks: unsealed.marks }]
    return { device, chain, ranges: unsealed && [...(await readRanges(db)), ...open] }
  })
  if (!noted) return undefined
  const { device, chain } = noted
  const ranges = noted.ranges ?? (await rangesFromFacts(db, device, chain))
  // Facts without a range to sign would be asked for again and again.
  return ranges.length === 0 ? undefined : { device, ranges }
}

/**
 * Before its first seal a device has noted nothing: what it recorded is read. Outside of transactions, or whoever
 * records meanwhile would wait for seconds; `recordSeals` looks whether anybody did.
 */
async function rangesFromFacts(
  db: BooksDatabase,
  { device, seq, sealed }: DeviceRow,
  chain: string,
): Promise<readonly Range[]> {
  const brought = new Set(await readTrustRow(db, 'sync/brought'))
  const hashes = new Map<number, Uint8Array>()
  for (const [, items] of await readItems(db, new Map())) {
    for (const { value, hash, key } of items) {
      const head = readHead(value)
      if (head?.device === device && !brought.has(key)) hashes.set(head.seq, hash)
    }
  }
  const from = sealed?.upTo ?? 0
  const since = Array.from({ length: seq - from }, (_, i) => hashes.get(from + 1 + i))
  const known = since.flatMap((hash) => hash ?? [])
  const ranges =
    known.length === since.length ? sealRanges(from, sealed ? fromHex(sealed.chain) : chainStart(device), known) : []
  // Where a fact is missing from the disk, its device's word for the whole stands alone.
  return ranges.at(-1)?.hash === chain ? ranges : [{ upTo: seq, hash: chain }]
}

/** @returns undefined when something was recorded meanwhile that changes what there is to sign */
async function recordSeals(
  parts: ReplicaParts,
  { device: before, ranges }: Due,
  drafts: readonly FactDraft[],
): Promise<Recorded | undefined> {
  const { db } = parts
  const now = await db.device.get('device')
  const last = ranges.at(-1)
  if (!now || !last || now.device !== before.device) return undefined
  const isSame = before.unsealed ? now.unsealed?.upTo === before.unsealed.upTo : now.seq === before.seq
  if (!isSame) return undefined
  // Another tab may have recorded while this was signed: that is for the next seal.
  const marks = now.unsealed?.marks.slice(before.unsealed?.marks.length) ?? ''
  const sealed = { upTo: last.upTo, chain: last.hash }
  await db.device.put({ ...now, sealed: { ...sealed, through: last.upTo }, unsealed: { ...sealed, marks } })
  await dropRanges(db)
  const recorded = await record(db, parts, drafts)
  const after = await db.device.get('device')
  if (after && now.seq === last.upTo) await db.device.put({ ...after, sealed: { ...sealed, through: after.seq } })
  // Whoever made up facts under its numbers is told from it now.
  if ((await readTrustRow(db, 'sync/brought')) !== undefined) await putTrustRow(db, 'sync/unsettled', true)
  return recorded
}
