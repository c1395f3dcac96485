import type { ChainPoint, Cut, Vouch } from '../domain/roster.ts'
import type { DeviceChain } from './chains.ts'
import { commonWay } from './chainWays.ts'
import { firstFrom, leadsOver, type ChainClaim, type ChainNode } from './chainWalk.ts'
import { MARK_LENGTH } from './sealMarks.ts'
import type { Signatures } from './signatures.ts'
import type { StoredFact } from './verdict.ts'

/** What is known of a device whose chain is to be proven. */
export interface ProofTerms {
  readonly publicKey: string | undefined
  readonly cut: Cut | undefined
  /** The owners' words that are heard. */
  readonly vouches: readonly Vouch[]
}

/** How far a device's chain is proven, and by what. */
export interface ChainProof {
  /** The furthest points that count: on the way that a removal names, where it names one that can be walked. */
  readonly ends: readonly ChainNode[]
  /** Of them, those that the device's own key sealed. */
  readonly sealed: ReadonlySet<ChainNode>
  /** The end that its removal names could be walked to, from this start. */
  readonly pinnedFrom: number | undefined
  /** The device's own key sealed two ways, on the one that its removal names or not. */
  readonly isForked: boolean
  /** The chain without what is known to be forged. */
  readonly chain: DeviceChain
  /** Claims that may be true and did not come true. */
  readonly unmet: () => readonly ChainClaim[]
  readonly provenBy: (stored: StoredFact) => ProvenBy | undefined
}

/** What proves that a fact is its device's. On a way that its removal does not name, nothing does. */
export type ProvenBy = 'seal' | 'vouch' | 'both'

/** Proves what waits of a device's chain by its own seals and by the owners' words for it. */
export function proveChain(all: DeviceChain, terms: ProofTerms, signatures: Signatures): ChainProof {
  const { publicKey, vouches } = terms
  const seals = markingSeals(all, publicKey).map((claim) => ({
    claim,
    isGenuine: publicKey === undefined ? false : signatures.isGenuine(claim, publicKey),
  }))
  // Which facts are real will be known in the next round: nothing is tried out before.
  if (seals.some(({ isGenuine }) => isGenuine === undefined)) return nothingProven(all)
  const genuine = seals.flatMap(({ claim, isGenuine }) => (isGenuine === true ? claim : []))
  const pin = terms.cut?.pin
  const mayBeTrue = (claim: ChainClaim): boolean => {
    if (claim.type === 'own') return publicKey !== undefined && signatures.mayBeGenuine(claim, publicKey)
    if (claim.type === 'pin') return pin !== undefined && isAt(claim, pin)
    return vouches.some((vouch) => isAt(claim, vouch))
  }
  const isOpen = (claim: ChainClaim): boolean | undefined =>
    mayBeTrue(claim) && (claim.type !== 'own' || publicKey === undefined || signatures.isGenuine(claim, publicKey))
  const walked = walkNarrowed(all, all.narrowed([...genuine, ...vouches]), mayBeTrue, isOpen)
  if (!walked) return nothingProven(all)
  const { chain, nodes } = walked
  const typed = (type: ChainClaim['type']): readonly ChainNode[] => nodes.filter(({ claim }) => claim.type === type)
  const sealedNodes = publicKey === undefined ? [] : signatures.sealedNodes(typed('own'), publicKey)
  const vouchedNodes = furthest(typed('vouch'))
  const [pinNode] = typed('pin')
  // What is on the way that a removal names counts, by whichever seal: a copy does not take from it what both have in common.
  const onWay = (node: ChainNode): readonly ChainNode[] => {
    if (pinNode === undefined || leadsOver(node, pinNode) || leadsOver(pinNode, node)) return [node]
    const common = commonWay(chain, node, pinNode)
    return common ? [common] : []
  }

  const covers = coverOf(chain, chain === all ? undefined : new Set(chain.waiting))
  const sealedHere = sealedNodes.flatMap(onWay)
  const vouchedHere = vouchedNodes.flatMap(onWay)
  const sealed = sealedHere.map(covers)
  const vouched = vouchedHere.map(covers)
  const met = new Set(nodes.map(({ claim }) => claim))
  return {
    chain,
    ends: furthest([...sealedHere, ...vouchedHere]),
    sealed: new Set(sealedHere),
    pinnedFrom: pinNode?.start,
    isForked: furthest(sealedNodes).length > 1,
    unmet: () => chain.claims.filter((claim) => !met.has(claim) && mayBeTrue(claim)),
    provenBy(stored) {
      if (chain.tips.some(({ upTo }) => stored.seq <= upTo)) {
        // It was proven before, and only its device's role stood in the way, or that only an owner spoke for it.
        if (stored.was === 'forbidden') return 'seal'
        if (stored.was === 'unverified') return 'vouch'
      }
      const isSealed = sealed.some((has) => has(stored))
      const isVouched = vouched.some((has) => has(stored))
      if (isSealed) return isVouched ? 'both' : 'seal'
      return isVouched ? 'vouch' : undefined
    },
  }
}

/**
 * Walks the chain without what marks tell from the real ones; with it, where that makes more come true: marks of one copy
 * of an installation say nothing against what another sealed without.
 * @param isOpen whether a claim that did not come true is good; undefined where its signature has to be looked at first
 */
function walkNarrowed(
  all: DeviceChain,
  narrow: DeviceChain,
  mayBeTrue: (claim: ChainClaim) => boolean,
  isOpen: (claim: ChainClaim) => boolean | undefined,
): { readonly chain: DeviceChain; readonly nodes: readonly ChainNode[] } | undefined {
  const { nodes } = narrow.walk(mayBeTrue)
  if (narrow === all) return { chain: all, nodes }
  const real = new Set(narrow.waiting)
  const first = all.waiting.find((stored) => !real.has(stored))?.seq ?? Infinity
  const met = new Set(nodes.map(({ claim }) => claim))
  const asked = narrow.claims.filter((claim) => claim.upTo >= first && !met.has(claim))
  const open = asked.map((claim) => ({ claim, isGood: isOpen(claim) }))
  if (open.some(({ isGood }) => isGood === undefined)) return undefined
  const good = new Set(open.flatMap(({ claim, isGood }) => (isGood === true ? claim : [])))
  if (good.size === 0) return { chain: narrow, nodes }
  const wide = all.walk(mayBeTrue).nodes
  const wideMet = new Set(wide.map(({ claim }) => claim))
  const isMore = wide.some(({ claim }) => good.has(claim)) && nodes.every(({ claim }) => wideMet.has(claim))
  return isMore ? { chain: all, nodes: wide } : { chain: narrow, nodes }
}

/** Those seals of its own that have something to say about numbers that several facts claim. */
function markingSeals({ contested, claims }: DeviceChain, publicKey: string | undefined): readonly ChainClaim[] {
  if (publicKey === undefined || contested.size === 0) return []
  const numbers = [...contested].map((seq) => ({ seq }))
  return claims.filter(({ type, upTo, marks = '' }) => {
    const covered = Math.floor(marks.length / MARK_LENGTH)
    const next = numbers[firstFrom(numbers, upTo - covered + 1)]
    return type === 'own' && covered > 0 && next !== undefined && next.seq <= upTo
  })
}

function nothingProven(chain: DeviceChain): ChainProof {
  const nothing = { ends: [], sealed: new Set<ChainNode>(), pinnedFrom: undefined, isForked: false }
  return { chain, ...nothing, unmet: () => [], provenBy: () => undefined }
}

/** Those over which none of the others leads; of several at one point, the first. */
function furthest(nodes: readonly ChainNode[]): readonly ChainNode[] {
  const found: ChainNode[] = []
  for (const node of nodes.toSorted((a, b) => b.upTo - a.upTo)) {
    if (!found.some((further) => leadsOver(further, node))) found.push(node)
  }
  return found
}

/** Tells which facts are on the way to a node. @param real where some are known not to be: those that may be */
function coverOf(
  { starts, contested }: DeviceChain,
  real: ReadonlySet<StoredFact> | undefined,
): (node: ChainNode) => (stored: StoredFact) => boolean {
  return (node) => {
    const chosen = new Set<StoredFact>()
    for (let choice = node.choice; choice; choice = choice.before) chosen.add(choice.stored)
    const from = starts[node.start]?.upTo ?? Infinity
    return (stored) => {
      if (stored.seq <= from || stored.seq > node.upTo || real?.has(stored) === false) return false
      return !contested.has(stored.seq) || chosen.has(stored)
    }
  }
}

function isAt(claim: ChainClaim, point: ChainPoint): boolean {
  return claim.upTo === point.upTo && claim.hash === point.hash
}
