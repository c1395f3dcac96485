import { isRosterFact } from '../domain/roster.ts'
import type { HeardFact, SayingsOf } from '../domain/rosterList.ts'
import type { DeviceId } from '../domain/ids.ts'
import { proveChain } from './chainProof.ts'
import type { Chains } from './chains.ts'
import { toHex } from './hex.ts'
import type { Signatures } from './signatures.ts'
import type { JudgeInput, StoredFact } from './verdict.ts'

/**
 * What devices are proven to have said about the list, by their own seals: an owner's word for somebody's chain does not
 * give him a say. What counted before was proven before, and what was recorded here needs no proof.
 */
export function provenSayings(input: JudgeInput, chains: Chains, signatures: Signatures): SayingsOf {
  const waiting = new Map<DeviceId, StoredFact[]>()
  const waits = new Set<string>()
  for (const stored of input.waiting) {
    if (!stored.fact || !isRosterFact(stored.fact)) continue
    waits.add(toHex(stored.hash))
    push(waiting, stored)
  }
  const counted = new Map<DeviceId, StoredFact[]>()
  for (const stored of input.rosterFacts) if (!waits.has(toHex(stored.hash))) push(counted, stored)

  const prove: SayingsOf = (device, publicKey, cut) => {
    const own = waiting.get(device) ?? []
    const chain = chains.get(device)
    const proof = own.length > 0 && chain ? proveChain(chain, { publicKey, cut, vouches: [] }, signatures) : undefined
    const isOwnWord = (stored: StoredFact): boolean =>
      (stored.local === true && device === input.self) || proof?.provenBy(stored) === 'seal'
    const before = provenUnder(input, device, publicKey) ? (counted.get(device) ?? []) : []
    return [...before, ...own.filter(isOwnWord)]
      .filter(({ seq }) => seq <= (cut?.lastSeq ?? Infinity))
      .flatMap(heardFact)
      .toSorted((a, b) => a.fact.seq - b.fact.seq || (a.name < b.name ? -1 : 1))
  }
  const known = new Map<string, readonly HeardFact[]>()
  return (device, publicKey, cut) => {
    const question = [device, publicKey, cut?.lastSeq, cut?.pin?.upTo, cut?.pin?.hash].join(' ')
    const answer = known.get(question) ?? prove(device, publicKey, cut)
    known.set(question, answer)
    return answer
  }
}

/** False when what counts of a device was proven by another key than this one. */
function provenUnder({ self, authors }: JudgeInput, device: DeviceId, publicKey: string): boolean {
  const key = authors.get(device)?.key
  return key === undefined || key === publicKey || device === self
}

function heardFact({ hash, fact }: StoredFact): readonly HeardFact[] {
  return fact && isRosterFact(fact) ? [{ name: toHex(hash), fact }] : []
}

function push(byDevice: Map<DeviceId, StoredFact[]>, stored: StoredFact): void {
  const same = byDevice.get(stored.device)
  if (same) same.push(stored)
  else byDevice.set(stored.device, [stored])
}
