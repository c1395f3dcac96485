import type { Roster } from '../domain/roster.ts'
import type { DeviceId } from '../domain/ids.ts'
import { chainStart } from './chain.ts'
import type { ChainProof } from './chainProof.ts'
import type { ChainNode } from './chainWalk.ts'
import { chainAt } from './chainWays.ts'
import type { Chains, DeviceChain } from './chains.ts'
import { toHex } from './hex.ts'
import { openClaims } from './recount.ts'
import type { Author, ChainTip, JudgeInput, LetIn, StoredFact } from './verdict.ts'

interface Judged {
  readonly input: JudgeInput
  readonly chains: Chains
  readonly proofs: ReadonlyMap<DeviceId, ChainProof>
  readonly roster: Roster
  readonly letIn: readonly StoredFact[]
}

/** How far every chain is proven now, to go on from the next time. A removed device's ends where its cut is. */
export function authorsOf({ input, chains, proofs, roster, letIn }: Judged): ReadonlyMap<DeviceId, Author> {
  const authors = new Map<DeviceId, Author>()
  const unproven = new Map<DeviceId, StoredFact[]>()
  for (const stored of letIn) {
    const same = unproven.get(stored.device)
    if (same) same.push(stored)
    else unproven.set(stored.device, [stored])
  }
  for (const [device, chain] of chains) {
    const proof = proofs.get(device)
    const [furthest, ...branches] = proof ? tipsNow(chain, proof, roster) : []
    const waits = unproven.get(device) ?? []
    const isForked = input.authors.get(device)?.forked === true || proof?.isForked === true
    if (!furthest && waits.length === 0 && !isForked) continue
    const unmet = proof ? openClaims(input.authors.get(device), proof).map(({ by }) => toHex(by.hash)) : []
    authors.set(device, {
      device,
      ...(furthest ?? { upTo: 0, chain: toHex(chainStart(device)) }),
      ...(branches.length > 0 ? { branches } : {}),
      ...(unmet.length > 0 ? { unmet } : {}),
      ...(waits.length > 0 ? { letIn: waits.map(letInOf) } : {}),
      ...(isForked ? { forked: true } : {}),
    })
  }
  return authors
}

function letInOf({ id, seq, hash, was }: StoredFact): LetIn {
  return { id, seq, hash: toHex(hash), ...(was === 'forbidden' ? { was } : {}) }
}

/** The ends of a chain, the furthest first. */
function tipsNow(chain: DeviceChain, proof: ChainProof, roster: Roster): readonly ChainTip[] {
  const key = roster.devices.get(chain.device)?.publicKey
  const lastSeq = roster.cuts.get(chain.device)?.lastSeq ?? Infinity
  const tips = new Map<string, ChainTip>()
  chain.tips.forEach((tip, start) => {
    const goesOn = proof.ends.some((end) => end.start === start)
    if (!goesOn && (proof.pinnedFrom ?? start) === start) tips.set(tip.chain, bare(tip))
  })
  for (const end of proof.ends) {
    const tip = tipAt(proof.chain, end, proof.sealed.has(end) ? key : undefined, lastSeq)
    if (tip.upTo > 0) tips.set(tip.chain, tip)
  }
  return [...tips.values()].toSorted((a, b) => b.upTo - a.upTo || (a.chain < b.chain ? -1 : 1))
}

function tipAt(chain: DeviceChain, end: ChainNode, key: string | undefined, lastSeq: number): ChainTip {
  const start = chain.tips[end.start]
  if (start?.upTo === end.upTo) return { ...bare(start), ...(key === undefined ? {} : { key }) }
  const upTo = Math.min(end.upTo, lastSeq)
  const hash = upTo === end.upTo ? end.hash : chainAt(chain, end, upTo)
  return { upTo, chain: hash, ...(key === undefined ? {} : { key }) }
}

function bare({ upTo, chain, key }: ChainTip): ChainTip {
  return { upTo, chain, ...(key === undefined ? {} : { key }) }
}
