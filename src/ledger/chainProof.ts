import type { ChainPoint, Cut, Vouch } from '../domain/roster.ts'
import type { DeviceChain } from './chains.ts'
import { leadsOver, type ChainClaim, type ChainNode } from './chainWalk.ts'
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
  /** Claims that may be true and did not come true. */
  readonly unmet: () => readonly ChainClaim[]
  readonly provenBy: (stored: StoredFact) => ProvenBy | undefined
}

/** What proves that a fact is its device's. On a way that its removal does not name, nothing does. */
export type ProvenBy = 'seal' | 'vouch' | 'both'

/** Proves what waits of a device's chain by its own seals and by the owners' words for it. */
export function proveChain(chain: DeviceChain, terms: ProofTerms, signatures: Signatures): ChainProof {
  const { publicKey, vouches } = terms
  const pin = terms.cut?.pin
  const mayBeTrue = (claim: ChainClaim): boolean => {
    if (claim.type === 'own') return publicKey !== undefined && signatures.mayBeGenuine(claim, publicKey)
    if (claim.type === 'pin') return pin !== undefined && isAt(claim, pin)
    return vouches.some((vouch) => isAt(claim, vouch))
  }
  const { nodes } = chain.walk(mayBeTrue)
  const typed = (type: ChainClaim['type']): readonly ChainNode[] => nodes.filter(({ claim }) => claim.type === type)
  const sealedNodes = publicKey === undefined ? [] : signatures.sealedNodes(typed('own'), publicKey)
  const vouchedNodes = furthest(typed('vouch'))
  const [pinNode] = typed('pin')
  const isOnWay = (node: ChainNode): boolean =>
    pinNode === undefined || leadsOver(node, pinNode) || leadsOver(pinNode, node)

  const covers = coverOf(chain)
  const sealed = sealedNodes.filter(isOnWay).map(covers)
  const vouched = vouchedNodes.filter(isOnWay).map(covers)
  const met = new Set(nodes.map(({ claim }) => claim))
  return {
    ends: furthest([...sealedNodes, ...vouchedNodes].filter(isOnWay)),
    sealed: new Set(sealedNodes),
    pinnedFrom: pinNode?.start,
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

/** Those over which none of the others leads; of several at one point, the first. */
function furthest(nodes: readonly ChainNode[]): readonly ChainNode[] {
  const found: ChainNode[] = []
  for (const node of nodes.toSorted((a, b) => b.upTo - a.upTo)) {
    if (!found.some((further) => leadsOver(further, node))) found.push(node)
  }
  return found
}

/** Tells which facts are on the way to a node. */
function coverOf({ starts, contested }: DeviceChain): (node: ChainNode) => (stored: StoredFact) => boolean {
  return (node) => {
    const chosen = new Set<StoredFact>()
    for (let choice = node.choice; choice; choice = choice.before) chosen.add(choice.stored)
    const from = starts[node.start]?.upTo ?? Infinity
    return (stored) =>
      stored.seq > from && stored.seq <= node.upTo && (!contested.has(stored.seq) || chosen.has(stored))
  }
}

function isAt(claim: ChainClaim, point: ChainPoint): boolean {
  return claim.upTo === point.upTo && claim.hash === point.hash
}
