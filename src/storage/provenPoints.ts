import type { DeviceId } from '../domain/ids.ts'
import { chainNext, chainStart, pointName } from '../ledger/chain.ts'
import { readHead } from '../ledger/factHead.ts'
import { toHex } from '../ledger/hex.ts'
import { storedItem } from '../ledger/storedItem.ts'
import type { BooksDatabase } from './database.ts'
import { readItems, type ReadBooks } from './storedFacts.ts'
import { readAuthors, readTrustRow } from './trustRows.ts'
import { factIdOf } from './factIdOf.ts'

/**
 * Every point on the way to what is proven of a device. A seal tells nothing new that names one of them: whoever hands on
 * an old one under a new id would have everything made anew for it. Reads all facts, and writes nothing; where a way
 * does not come out at what is proven, as where an installation was copied, none of its points are named.
 */
export async function provenPoints(db: BooksDatabase, known: ReadBooks): Promise<ReadonlySet<string>> {
  const ends = new Map([...(await readAuthors(db))].map(([device, { upTo, chain }]) => [device, { upTo, chain }]))
  const own = await db.device.get('device')
  if (own?.chain !== undefined) ends.set(own.device, { upTo: own.seq, chain: own.chain })
  const chains = await countingHashes(db, known)
  const names: string[] = []
  for (const [device, end] of ends) {
    const hashes = chains.get(device)
    const way: string[] = []
    let chain = chainStart(device)
    for (let seq = 1; seq <= end.upTo; seq += 1) {
      const hash = hashes?.get(seq)
      if (!hash) break
      chain = chainNext(chain, hash)
      way.push(pointName(device, seq, toHex(chain)))
    }
    if (way.length === end.upTo && toHex(chain) === end.chain) names.push(...way)
  }
  return new Set(names)
}

/** By device and number: the facts that have their place in its chain, as far as that was judged. */
async function countingHashes(
  db: BooksDatabase,
  known: ReadBooks,
): Promise<ReadonlyMap<DeviceId, ReadonlyMap<number, Uint8Array>>> {
  const rows = (await db.aside.toArray()).filter(
    ({ judged, reason }) =>
      reason !== 'proven' && (judged === undefined || judged === 'forged' || judged === 'unverified'),
  )
  const out = new Set(rows.map((row) => storedItem(factIdOf(row), row.value).key))
  for (const key of (await readTrustRow(db, 'sync/brought')) ?? []) out.add(key)
  const chains = new Map<DeviceId, Map<number, Uint8Array>>()
  for (const [, items] of await readItems(db, known)) {
    for (const { value, hash, key } of items) {
      const head = readHead(value)
      if (!head || out.has(key)) continue
      const chain = chains.get(head.device) ?? new Map<number, Uint8Array>()
      chains.set(head.device, chain.set(head.seq, hash))
    }
  }
  return chains
}
