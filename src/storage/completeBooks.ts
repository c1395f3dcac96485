import { chainNext, chainStart } from '../ledger/chain.ts'
import { readHead } from '../ledger/factHead.ts'
import { toHex } from '../ledger/hex.ts'
import { itemsOf } from '../ledger/segmentContent.ts'
import type { Random } from '../ledger/segments.ts'
import { storedItems, type StoredItem } from '../ledger/storedItem.ts'
import type { BooksDatabase } from './database.ts'
import { newDevice, readDevice } from './deviceRow.ts'
import { EMPTY_CONTENT, withNews } from './headContent.ts'
import type { DeviceRow } from './rows.ts'
import { segmentsOf, updatesOf } from './segmentStore.ts'

/*
 * Books that were written before devices could meet know neither the digests of their segments nor the chain of their
 * device. Both are worked out from the facts, once, before the first meeting.
 */

/** Gives every segment's head its digest. Recording goes on meanwhile. */
export async function completeHeads(db: BooksDatabase): Promise<void> {
  const heads = await db.heads.toArray()
  for (const { segment } of heads.filter((head) => head.digest === undefined)) {
    for (let isDone = false; !isDone;) {
      const { n, items } = await db.transaction('r', db.heads, db.snaps, db.log, async () => ({
        n: (await db.heads.get(segment))?.n,
        items: storedItems(itemsOf(await updatesOf(db, segment))),
      }))
      const content = withNews(
        EMPTY_CONTENT,
        items.map((item) => item.own),
      )
      isDone = await db.transaction('rw', db.heads, async () => {
        const head = await db.heads.get(segment)
        if (head && head.n !== n) return false
        if (head) await db.heads.put({ ...head, ...content })
        return true
      })
    }
  }
}

/**
 * This installation with its chain. Where the facts in its name are no chain, because it lost some of them or others
 * were made up, it goes on under a new name, and what it recorded before is that of a device that is not here any more.
 * Not for books with a list of devices: its name is on it.
 */
export async function deviceWithChain(db: BooksDatabase, random: Random): Promise<DeviceRow> {
  for (;;) {
    const before = await db.device.get('device')
    const chain = before && before.chain === undefined ? await ownChain(db, before) : undefined
    const row = await db.transaction('rw', db.device, async () => {
      const now = await db.device.get('device')
      if (now?.seq !== before?.seq || now?.device !== before?.device) return undefined
      const device = await readDevice(db, random)
      const complete: DeviceRow =
        device.chain !== undefined
          ? device
          : chain === undefined
            ? newDevice(random, device.last)
            : { ...device, chain: toHex(chain) }
      await db.device.put(complete)
      return complete
    })
    if (row) return row
  }
}

async function ownChain(db: BooksDatabase, { device, seq }: DeviceRow): Promise<Uint8Array | undefined> {
  const byNumber = new Map<number, StoredItem[]>()
  for (const segment of await segmentsOf(db)) {
    const updates = await db.transaction('r', db.snaps, db.log, async () => updatesOf(db, segment))
    for (const item of storedItems(itemsOf(updates).filter(({ value }) => readHead(value)?.device === device))) {
      const number = readHead(item.value)?.seq ?? 0
      byNumber.set(number, [...(byNumber.get(number) ?? []), item])
    }
  }
  if (byNumber.size !== seq) return undefined
  let chain = chainStart(device)
  for (let number = 1; number <= seq; number += 1) {
    const [only, ...others] = byNumber.get(number) ?? []
    if (!only || others.length > 0) return undefined
    chain = chainNext(chain, only.hash)
  }
  return chain
}
