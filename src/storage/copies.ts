import { fromBase64 } from '../ledger/base64.ts'
import { pointName } from '../ledger/chain.ts'
import { decodeFact } from '../ledger/factCodec.ts'
import { sealText } from '../ledger/sealText.ts'
import type { Signer } from '../ledger/signer.ts'
import type { StoredItem } from '../ledger/storedItem.ts'
import type { BooksDatabase } from './database.ts'
import { readIdentity } from './identity.ts'
import { provenPoints } from './provenPoints.ts'
import type { ReadBooks } from './storedFacts.ts'
import { dropTrustRow, putTrustRow, readTrustRow } from './trustRows.ts'

/*
 * A seal in this device's name that came from elsewhere may be that of a copy of this installation, whose facts count as
 * well: only all facts together say. Anybody can write one that is not, and for that nothing is made anew.
 */

/** Notes seals in this device's name that came from elsewhere. @param items all that came in its name */
export async function noteOwnSeals(db: BooksDatabase, items: readonly StoredItem[]): Promise<void> {
  const seals = items.flatMap(({ id, value }) => (Array.isArray(value) && value[0] === 'seal' ? [{ id, value }] : []))
  if (seals.length === 0) return
  await putTrustRow(db, 'sync/ownSeals', [...((await readTrustRow(db, 'sync/ownSeals')) ?? []), ...seals])
}

/**
 * Looks at those that were noted: where one is genuine, and says something that this device did not say itself, everything
 * is judged from scratch. Outside of transactions.
 * @param known what was read of the books before
 */
export async function lookForCopies(
  db: BooksDatabase,
  signer: Pick<Signer, 'verify'>,
  known: ReadBooks = new Map(),
): Promise<void> {
  const seals = await readTrustRow(db, 'sync/ownSeals')
  if (!seals) return
  const isOurs = await hasGenuine(db, signer, seals, known)
  await db.transaction('rw', db.local, async () => {
    if (isOurs) await putTrustRow(db, 'sync/stale', true)
    const since = ((await readTrustRow(db, 'sync/ownSeals')) ?? []).slice(seals.length)
    if (since.length > 0) await putTrustRow(db, 'sync/ownSeals', since)
    else await dropTrustRow(db, 'sync/ownSeals')
  })
}

async function hasGenuine(
  db: BooksDatabase,
  signer: Pick<Signer, 'verify'>,
  seals: readonly Pick<StoredItem, 'id' | 'value'>[],
  known: ReadBooks,
): Promise<boolean> {
  const [trust, device, identity] = await Promise.all([
    readTrustRow(db, 'sync/trust'),
    db.device.get('device'),
    readIdentity(db),
  ])
  if (!trust || !device || !identity) return true
  let points: ReadonlySet<string> | undefined
  for (const { id, value } of seals) {
    const { fact } = { fact: undefined, ...decodeFact(id, value) }
    if (fact?.kind !== 'seal' || fact.of !== undefined) continue
    const { upTo, hash, marks, signature } = fact
    const text = sealText({ founder: trust.founder, device: device.device, upTo, hash, marks })
    const bytes = fromBase64(signature)
    if (!bytes || !(await signer.verify(identity.publicKey, bytes, text))) continue
    points ??= await provenPoints(db, known)
    if (!points.has(pointName(device.device, upTo, hash))) return true
  }
  return false
}
