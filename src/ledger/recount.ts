import { isRosterFact, type ChainPoint, type Roster } from '../domain/roster.ts'
import type { DeviceId } from '../domain/ids.ts'
import type { ChainProof } from './chainProof.ts'
import { pointName } from './chain.ts'
import { firstFrom, type ChainClaim } from './chainWalk.ts'
import { tipsOf, type Chains, type DeviceChain } from './chains.ts'
import { toHex } from './hex.ts'
import type { Signatures } from './signatures.ts'
import type { Author, JudgeInput, StoredFact } from './verdict.ts'

/**
 * Whether something that counted before does not count any more, or something below what was proven may count after
 * all: neither can be told without everything.
 */
export function mustRecount(
  input: JudgeInput,
  chains: Chains,
  proofs: ReadonlyMap<DeviceId, ChainProof>,
  roster: Roster,
  signatures: Signatures,
): boolean {
  const waits = new Set(input.waiting.filter(({ fact }) => fact && isRosterFact(fact)).map(({ hash }) => toHex(hash)))
  const isUnheard = input.rosterFacts.some(({ device, hash }) => {
    const name = toHex(hash)
    return device !== input.self && !waits.has(name) && !roster.heard.has(name)
  })
  if (isUnheard) return true
  const isNewlyHeard = ({ hash }: StoredFact): boolean => waits.has(toHex(hash)) && roster.heard.has(toHex(hash))
  const addedAnew = new Set(
    input.waiting.flatMap((stored) =>
      stored.fact?.kind === 'deviceAdded' && isNewlyHeard(stored) ? stored.fact.added : [],
    ),
  )
  return [...input.authors.values()].some((author) => {
    const chain = chains.get(author.device)
    const proof = proofs.get(author.device)
    if (author.device !== input.self && !stillStands(author, roster, proof)) return true
    if (!chain || !proof) return false
    const terms = { publicKey: roster.devices.get(author.device)?.publicKey, pin: roster.cuts.get(author.device)?.pin }
    if (mayFork(author, chain, proof, { ...terms, signatures, proven: input.proven, addedAnew })) return true
    return chain.claims.some((claim) => isNewlyHeard(claim.by) && vouchesForBarred(chain, claim))
  })
}

/** Claims of others about a chain that are heard and were not met by walking it, neither now nor before. */
export function openClaims(before: Author | undefined, proof: ChainProof): readonly ChainClaim[] {
  return proof
    .unmet()
    .filter(({ type, by }) => type !== 'own' && (!before || isNews(by) || before.unmet?.includes(toHex(by.hash))))
}

/** What was proven of a device is within its cut, on the way that its removal names, and proven by what is still heard. */
function stillStands(author: Author, roster: Roster, proof: ChainProof | undefined): boolean {
  const { device } = author
  const cut = roster.cuts.get(device)
  const publicKey = roster.devices.get(device)?.publicKey
  return tipsOf(author).every(({ upTo, chain, key }, start) => {
    if (upTo > (cut?.lastSeq ?? Infinity) || (proof?.pinnedFrom ?? start) !== start) return false
    if (key !== undefined) return key === publicKey
    return roster.vouched
      .get(device)
      ?.some((vouch) => (vouch.upTo === upTo ? vouch.hash === chain : vouch.upTo > upTo && cut?.lastSeq === upTo))
  })
}

interface ForkTerms {
  readonly publicKey: string | undefined
  /** The end of its chain that its removal names. */
  readonly pin: ChainPoint | undefined
  readonly signatures: Signatures
  readonly proven: JudgeInput['proven']
  /** Devices of which an owner is heard from now on that they are on the list. */
  readonly addedAnew: ReadonlySet<DeviceId>
}

/** Something came, at numbers that were proven, that may be a second chain of the device with a genuine claim of its own. */
function mayFork(
  author: Author,
  chain: DeviceChain,
  proof: ChainProof,
  { publicKey, pin, signatures, proven, addedAnew }: ForkTerms,
): boolean {
  const tips = tipsOf(author)
  const top = Math.max(0, ...tips.map(({ upTo }) => upTo))
  // It may go before whoever its values gave way to, from now on.
  if (addedAnew.has(author.device) && chain.waiting.some(({ was, seq }) => was === 'forged' && seq <= top)) return true
  // With what was let in although its number is another's: it may be where a second way begins.
  const below = chain.waiting
    .slice(0, firstFrom(chain.waiting, top + 1))
    .filter((stored) => stored.was !== 'late' && !(chain.letIn.has(stored) && stored.was === 'forbidden'))
  const [first] = below
  if (!first) return false
  const word = below.find(({ fact, was }) => fact && isRosterFact(fact) && was !== 'forged' && was !== 'forbidden')
  // Only an owner vouched for what it says of the list: by a seal of its own it would be heard, on whatever way.
  const isSealed = (claim: ChainClaim): boolean =>
    claim.type === 'own' && publicKey !== undefined && signatures.isGenuine(claim, publicKey) === true
  if (word && tips.some(({ key }) => key === undefined)) {
    // A seal that counted before its key was known is no claim any more.
    if (publicKey !== undefined && addedAnew.has(author.device)) return true
    if (chain.claims.some((claim) => claim.upTo >= word.seq && isSealed(claim))) return true
  }
  // On another way than the one that its removal names nothing counts, but for what it said of the list before it was removed.
  const isPinned = pin && tips.some((tip) => tip.upTo === pin.upTo && tip.chain === pin.hash)
  if (isPinned && !chain.waiting.some(({ fact }) => fact && isRosterFact(fact))) return false

  const firstNews = chain.waiting.find((stored) => isNews(stored) && !chain.letIn.has(stored))?.seq ?? Infinity
  const open = new Set(openClaims(author, proof))
  return proof.unmet().some((claim) => {
    if (claim.upTo < first.seq || (!isNews(claim.by) && claim.upTo < firstNews)) return false
    if (claim.type !== 'own') return open.has(claim)
    return proven?.has(pointName(author.device, claim.upTo, claim.hash)) !== true && isSealed(claim)
  })
}

/** An owner's word that covers what only the role of the chain's device stands in the way of. */
function vouchesForBarred(chain: DeviceChain, { type, upTo }: ChainClaim): boolean {
  if (type !== 'vouch') return false
  return chain.waiting.some((stored) => stored.was === 'forbidden' && stored.seq <= upTo && !chain.letIn.has(stored))
}

/** It was not there when it was judged the last time. */
function isNews({ was }: StoredFact): boolean {
  return was === undefined
}
