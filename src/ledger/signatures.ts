import type { ChainClaim, ChainNode } from './chainWalk.ts'
import { leadsOver } from './chainWalk.ts'
import { sealText } from './sealText.ts'
import type { JudgeInput, SealCheck } from './verdict.ts'

/** What is known of signatures so far, and those that have to be looked at. */
export interface Signatures {
  /** False for a seal that was looked at and is none of this key's. */
  readonly mayBeGenuine: (claim: ChainClaim, publicKey: string) => boolean
  /**
   * The furthest of the nodes that are sealed by this key; one that leads over another vouches for it. Asks for no more
   * signatures than it needs, which for an honest chain is one.
   */
  readonly sealedNodes: (nodes: readonly ChainNode[], publicKey: string) => readonly ChainNode[]
  /** Whether this seal is genuine; asks where nobody looked yet, and says undefined. */
  readonly isGenuine: (claim: ChainClaim, publicKey: string) => boolean | undefined
  readonly toVerify: () => readonly SealCheck[]
}

/** Signatures are looked at by whoever asks for the judgement: their cryptography takes its time, judging does not wait. */
export function signaturesOf({ trust, checked }: JudgeInput): Signatures {
  const toVerify = new Map<string, SealCheck>()
  const refused = new Map<string, number>()
  for (const [id, isGenuine] of checked) {
    const [key = ''] = id.split(' ', 1)
    if (!isGenuine) refused.set(key, (refused.get(key) ?? 0) + 1)
  }

  const checkOf = ({ upTo, hash, by, marks }: ChainClaim, publicKey: string): SealCheck => {
    const signature = by.fact?.kind === 'seal' ? by.fact.signature : ''
    const sealed = { founder: trust.founder, device: by.device, upTo, hash, marks }
    const id = [publicKey, signature, trust.founder, by.device, upTo, hash, marks].join(' ')
    return { id, seal: by.id, publicKey, signature, text: sealText(sealed) }
  }

  const sealedNodes: Signatures['sealedNodes'] = (nodes, publicKey) => {
    const found: ChainNode[] = []
    const asked: ChainNode[] = []
    // More at a time the more were refused: thousands of forged seals cost a dozen rounds and not thousands.
    const most = 1 + 4 * (refused.get(publicKey) ?? 0)
    for (const node of nodes.toSorted((a, b) => b.upTo - a.upTo)) {
      // Of seals at one point any may be the genuine one, so one that was only asked for does not speak for the others.
      if (found.some((further) => leadsOver(further, node))) continue
      if (asked.some((further) => further.upTo > node.upTo && leadsOver(further, node))) continue
      const check = checkOf(node.claim, publicKey)
      const isGenuine = checked.get(check.id)
      if (isGenuine === true) found.push(node)
      else if (isGenuine === undefined && asked.length < most) {
        asked.push(node)
        toVerify.set(check.id, check)
      }
    }
    return found
  }

  return {
    mayBeGenuine: (claim, publicKey) => checked.get(checkOf(claim, publicKey).id) !== false,
    sealedNodes,
    isGenuine(claim, publicKey) {
      const check = checkOf(claim, publicKey)
      if (!checked.has(check.id)) toVerify.set(check.id, check)
      return checked.get(check.id)
    },
    toVerify: () => [...toVerify.values()],
  }
}
