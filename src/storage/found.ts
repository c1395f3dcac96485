import type { DeviceId, FactId } from '../domain/ids.ts'
import { isRosterFact } from '../domain/roster.ts'
import { toBase64 } from '../ledger/base64.ts'
import { chainStart } from '../ledger/chain.ts'
import type { FactDraft } from '../ledger/ledger.ts'
import { readHead } from '../ledger/factHead.ts'
import { sealRanges, type SealRange } from '../ledger/sealMarks.ts'
import { sealText } from '../ledger/sealText.ts'
import { newFactId } from '../ledger/segments.ts'
import type { StoredItem } from '../ledger/storedItem.ts'
import { tellAppended } from './appended.ts'
import { completeHeads } from './completeBooks.ts'
import { ALL_TABLES, type BooksDatabase } from './database.ts'
import { groupBy } from './groupBy.ts'
import { makeIdentity } from './identity.ts'
import { record, type Recorded } from './record.ts'
import type { ReplicaParts } from './replicaParts.ts'
import { sealIds } from './sealIds.ts'
import { readItems, storedFactOf, type ReadBooks } from './storedFacts.ts'
import { putTrustRow, readTrustRow } from './trustRows.ts'

/** Ids that one fact lets in. */
const ACCEPTED_A_FACT = 500

/**
 * Begins the list of devices with this one as its owner, who vouches for what is in the books of other devices, so that
 * founding changes no figure: for their chains as far as they go, and by name for what is beyond a gap.
 */
export async function found(parts: ReplicaParts, name: string): Promise<void> {
  const { db, mint, random, signer, today } = parts
  await completeHeads(db)
  const { device: own, identity } = await makeIdentity(parts)
  const founder = own.device
  const newId = (): FactId => newFactId(today(), random)
  const known: ReadBooks = new Map()
  for (;;) {
    const items = (await readItems(db, known)).flatMap(([, ofSegment]) => ofSegment)
    const { chains, beyond } = othersIn(items, founder)
    const isAlone = isItsOwn(items, founder)
    const idOfSeal = await sealIds(parts, chains.length)
    const witnesses: FactDraft[] = []
    for (const { of, range } of chains) {
      const text = sealText({ founder, device: of, ...range })
      const signature = toBase64(await signer.sign(identity.keys.privateKey, text))
      witnesses.push({ id: idOfSeal(), kind: 'seal', ...range, signature, of })
    }
    const drafts: FactDraft[] = [
      { id: newId(), kind: 'deviceAdded', added: founder, publicKey: identity.publicKey, role: 'owner', name },
      ...witnesses,
      ...acceptances(beyond, newId),
    ]
    try {
      const recorded = await db.transaction('rw', ALL_TABLES, async (): Promise<Recorded | 'changed' | 'founded'> => {
        if ((await readTrustRow(db, 'sync/trust')) !== undefined) return 'founded'
        if (!(await isStill(db, known))) return 'changed'
        await putTrustRow(db, 'sync/trust', { founder, founderKey: identity.publicKey })
        if (!isAlone) await putTrustRow(db, 'sync/stale', true)
        return record(db, parts, drafts)
      })
      if (recorded === 'changed') continue
      if (recorded !== 'founded') tellAppended(db.name, recorded.appended)
      return
    } catch (error) {
      mint.drop()
      throw error
    }
  }
}

/**
 * True where this device recorded all of it, one after the other, and this app can read it: by the list it counts as it
 * did without, and the rows stay as they are. Books that it put together with others are judged from scratch.
 */
function isItsOwn(items: readonly StoredItem[], self: DeviceId): boolean {
  const own = { self, brought: new Set<string>() }
  const facts = items.map((item) => storedFactOf(item, own))
  const numbers = new Set(facts.map((stored) => stored?.seq))
  return (
    facts.every((stored) => stored?.local && stored.fact && stored.seq <= items.length && !isRosterFact(stored.fact)) &&
    numbers.size === items.length &&
    new Set(items.map(({ id }) => id)).size === items.length
  )
}

interface Others {
  readonly chains: readonly { readonly of: DeviceId; readonly range: SealRange }[]
  /** What no chain leads to. */
  readonly beyond: readonly StoredItem[]
}

function othersIn(items: readonly StoredItem[], self: DeviceId): Others {
  const numbered = items.flatMap((item) => {
    const head = readHead(item.value)
    return head && head.device !== self ? [{ item, ...head }] : []
  })
  const chains: Others['chains'][number][] = []
  const beyond: StoredItem[] = []
  for (const [of, own] of groupBy(numbered, ({ device }) => device)) {
    const byNumber = groupBy(own, ({ seq }) => seq)
    const hashes: Uint8Array[] = []
    for (let next = byNumber.get(1); next?.length === 1; next = byNumber.get(hashes.length + 1)) {
      hashes.push((next[0] as (typeof next)[number]).item.hash)
    }
    chains.push(...sealRanges(0, chainStart(of), hashes).map((range) => ({ of, range })))
    beyond.push(...own.filter(({ seq }) => seq > hashes.length).map(({ item }) => item))
  }
  return { chains, beyond }
}

function acceptances(beyond: readonly StoredItem[], newId: () => FactId): FactDraft[] {
  const drafts: FactDraft[] = []
  for (let from = 0; from < beyond.length; from += ACCEPTED_A_FACT) {
    const part = beyond.slice(from, from + ACCEPTED_A_FACT)
    const facts = part.map(({ id }) => id as FactId)
    drafts.push({ id: newId(), kind: 'accepted', facts, hashes: part.map(({ key }) => key) })
  }
  return drafts
}

/** Nothing was recorded since it was read. */
async function isStill(db: BooksDatabase, known: ReadBooks): Promise<boolean> {
  const heads = await db.heads.toArray()
  return heads.length === known.size && heads.every(({ segment, n }) => known.get(segment)?.n === n)
}
