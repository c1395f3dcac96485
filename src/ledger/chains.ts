import { isRosterFact } from '../domain/roster.ts'
import type { DeviceId, Hlc } from '../domain/ids.ts'
import { chainStart } from './chain.ts'
import { walkChain, type ChainClaim, type ChainStart, type ChainWalk } from './chainWalk.ts'
import { fromHex, toHex } from './hex.ts'
import { marksBySeq, markOf } from './sealMarks.ts'
import type { Author, ChainTip, JudgeInput, StoredFact } from './verdict.ts'

/** What is known of one device: what waits, and from where its chain goes on. */
export interface DeviceChain {
  readonly device: DeviceId
  /** What waits, and what was let in, in order of number, each once. */
  readonly waiting: readonly StoredFact[]
  /** Of that, what counts already because an owner let it in. */
  readonly letIn: ReadonlySet<StoredFact>
  /** Numbers that several of them claim. */
  readonly contested: ReadonlySet<number>
  /** Up to where it was proven before. */
  readonly tips: readonly ChainTip[]
  /** The tips, or the very beginning. */
  readonly starts: readonly ChainStart[]
  readonly claims: readonly ChainClaim[]
  /** Walks the chain by those claims that may be true. */
  readonly walk: (mayBeTrue: (claim: ChainClaim) => boolean) => ChainWalk
  /** The same without those facts that others, whose word is good, tell from the real ones. */
  readonly narrowed: (words: readonly MarkedPoint[]) => DeviceChain
}

/** A seal that is genuine, or an owner's word that is heard. */
export interface MarkedPoint {
  readonly upTo: number
  readonly marks?: string | undefined
}

/** The chains of all devices that anything is known of, walked when asked for. */
export type Chains = ReadonlyMap<DeviceId, DeviceChain>

/** Sorts what is known by device. Depends on no signature: made once for all rounds of a judgement. */
export function chainsOf({ waiting, rosterFacts, authors }: JudgeInput): Chains {
  const byDevice = new Map<DeviceId, StoredFact[]>([...authors.keys()].map((device) => [device, []]))
  for (const stored of waiting) {
    const own = byDevice.get(stored.device)
    if (own) own.push(stored)
    else byDevice.set(stored.device, [stored])
  }
  const claimed = claimsAbout([...rosterFacts, ...waiting.filter(({ fact }) => fact && isRosterFact(fact))])
  return new Map(
    [...byDevice].map(([device, own]) => {
      const author = authors.get(device)
      return [device, deviceChain(device, own, author, claimed.get(device) ?? [])]
    }),
  )
}

/** The points up to which a chain was proven before. */
export function tipsOf(author: Author | undefined): readonly ChainTip[] {
  // One of which nothing but what was let in is known has proven nothing.
  return author && author.upTo > 0 ? [author, ...(author.branches ?? [])] : []
}

function deviceChain(
  device: DeviceId,
  unsorted: readonly StoredFact[],
  author: Author | undefined,
  claimed: readonly ChainClaim[],
): DeviceChain {
  const letIn = (author?.letIn ?? []).map(({ hash, ...known }) => ({
    ...known,
    device,
    at: 0 as Hlc,
    hash: fromHex(hash),
  }))
  const ordered = inOrder([...letIn, ...unsorted])
  const tips = tipsOf(author)
  const starts =
    tips.length > 0
      ? tips.map(({ upTo, chain }) => ({ upTo, chain: fromHex(chain) }))
      : [{ upTo: 0, chain: chainStart(device) }]
  const claims = [...ordered.waiting.flatMap(ownClaim), ...claimed]
  return walkable({ device, ...ordered, letIn: new Set(letIn), tips, starts, claims })
}

function walkable(known: Omit<DeviceChain, 'walk' | 'narrowed'>): DeviceChain {
  const { waiting, contested, starts, claims } = known
  const narrower = new Map<string, DeviceChain>()
  let straight: ChainWalk | undefined
  const chain: DeviceChain = {
    ...known,
    walk(mayBeTrue) {
      straight ??= walkChain(waiting, starts, claims)
      // Where nothing is contested, no claim leads the walk astray, and one walk serves all questions.
      if (!straight.isStraight) return walkChain(waiting, starts, claims.filter(mayBeTrue))
      return { ...straight, nodes: straight.nodes.filter(({ claim }) => mayBeTrue(claim)) }
    },
    narrowed(words) {
      const good = goodMarks(contested, words)
      if (good.size === 0) return chain
      const name = [...good].map(([seq, marks]) => [seq, ...marks].join(' ')).join('\n')
      const real = waiting.filter(({ seq, hash }) => good.get(seq)?.has(markOf(hash)) !== false)
      const found = narrower.get(name) ?? walkable({ ...known, ...inOrder(real) })
      narrower.set(name, found)
      return found
    },
  }
  return chain
}

/** For contested numbers: the marks of what is real. */
function goodMarks(
  contested: ReadonlySet<number>,
  words: readonly MarkedPoint[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const good = new Map<number, Set<string>>()
  for (const { upTo, marks = '' } of words) {
    for (const [seq, mark] of marksBySeq(upTo, marks)) {
      if (!contested.has(seq)) continue
      const known = good.get(seq)
      if (known) known.add(mark)
      else good.set(seq, new Set([mark]))
    }
  }
  return good
}

function inOrder(unsorted: readonly StoredFact[]): Pick<DeviceChain, 'waiting' | 'contested'> {
  const waiting: StoredFact[] = []
  const contested = new Set<number>()
  let rivals = new Set<string>()
  for (const stored of unsorted.toSorted((a, b) => a.seq - b.seq)) {
    if (waiting.at(-1)?.seq === stored.seq) {
      if (rivals.size === 0) rivals.add(toHex((waiting.at(-1) as StoredFact).hash))
      const name = toHex(stored.hash)
      if (rivals.has(name)) continue
      rivals.add(name)
      contested.add(stored.seq)
    } else if (rivals.size > 0) rivals = new Set()
    waiting.push(stored)
  }
  return { waiting, contested }
}

/** What a device says of its own chain. */
function ownClaim(stored: StoredFact): readonly ChainClaim[] {
  const { fact } = stored
  if (fact?.kind !== 'seal' || fact.of !== undefined || fact.upTo < 1) return []
  return [{ upTo: fact.upTo, hash: fact.hash, type: 'own', by: stored, marks: fact.marks }]
}

/** What others say of a device's chain, true or not, heard or not. */
function claimsAbout(facts: readonly StoredFact[]): ReadonlyMap<DeviceId, readonly ChainClaim[]> {
  const claims = new Map<DeviceId, ChainClaim[]>()
  const seen = new Set<string>()
  const add = (device: DeviceId, claim: ChainClaim): void => {
    const name = toHex(claim.by.hash)
    if (seen.has(name)) return
    seen.add(name)
    const same = claims.get(device)
    if (same) same.push(claim)
    else claims.set(device, [claim])
  }
  for (const by of facts) {
    const { fact } = by
    if (fact?.kind === 'seal' && fact.of !== undefined) {
      if (fact.upTo > 0) add(fact.of, { upTo: fact.upTo, hash: fact.hash, type: 'vouch', by })
    } else if (fact?.kind === 'deviceRemoved' && fact.hash !== undefined) {
      add(fact.removed, { upTo: fact.lastSeq, hash: fact.hash, type: 'pin', by })
    }
  }
  return claims
}
