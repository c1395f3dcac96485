import { chainNext } from './chain.ts'
import { toHex } from './hex.ts'
import type { StoredFact } from './verdict.ts'

/** Somebody says that a chain has this hash at this number. True or not: that is what walking it finds out. */
export interface ChainClaim {
  readonly upTo: number
  /** Hex. */
  readonly hash: string
  /** A seal of the device itself, an owner's word, or the end that a removal names. */
  readonly type: 'own' | 'vouch' | 'pin'
  /** The fact that says so. */
  readonly by: StoredFact
  /** Marks of the last facts up to there. */
  readonly marks?: string | undefined
}

/** A proven point from which a chain goes on. */
export interface ChainStart {
  readonly upTo: number
  readonly chain: Uint8Array
}

/** Which of several facts that claim one number was taken, and those before. */
export interface Choice {
  readonly stored: StoredFact
  readonly before: Choice | undefined
}

/** A point of a chain at which a claim came true. */
export interface ChainNode {
  /** Index of the start that it was reached from. */
  readonly start: number
  readonly upTo: number
  readonly hash: string
  readonly choice: Choice | undefined
  readonly claim: ChainClaim
}

interface State {
  readonly start: number
  readonly seq: number
  readonly chain: Uint8Array
  readonly choice: Choice | undefined
}

export interface ChainWalk {
  readonly nodes: readonly ChainNode[]
  /** No number was claimed by two facts. */
  readonly isStraight: boolean
}

/** Hashes that one contested range may cost. A seal every thousand facts leaves room for five forged ones in each range. */
const SEARCH = 50_000
/** Hashes for looking for a second true chain, after one was found: a copied installation goes on under one name. */
const SPARE = 20_000
const MAX_BRANCHES = 64
/** Times that a chain may be walked from end to end: once for the real one, and for copies and forgeries with seals of their own. */
const TIMES = 4

/**
 * Follows a device's chain as far as there are facts, and says which claims come true. Where several facts claim one
 * number, all of them are tried until a claim tells which is real, within a bound.
 * @param facts of one device, in order of seq, distinct
 */
export function walkChain(
  facts: readonly StoredFact[],
  starts: readonly ChainStart[],
  claims: readonly ChainClaim[],
): ChainWalk {
  const claimsAt = new Map<number, ChainClaim[]>()
  for (const claim of claims) {
    const same = claimsAt.get(claim.upTo)
    if (same) same.push(claim)
    else claimsAt.set(claim.upTo, [claim])
  }
  const nodes: ChainNode[] = []
  let spare = SPARE
  let steps = facts.length * TIMES
  let isStraight = true

  /** Notes what came true here. @returns whether anything did */
  const note = ({ start, seq, chain, choice }: State): boolean => {
    const here = claimsAt.get(seq)
    if (!here) return false
    const hash = toHex(chain)
    const isTrue = here.filter((claim) => claim.hash === hash)
    nodes.push(...isTrue.map((claim) => ({ start, upTo: seq, hash, choice, claim })))
    return isTrue.length > 0
  }

  /** Goes on while one fact claims each number. @returns where that ends */
  const goStraight = (from: State): State => {
    let { seq, chain } = from
    let i = firstFrom(facts, seq + 1)
    for (; steps > 0 && facts[i]?.seq === seq + 1 && facts[i + 1]?.seq !== seq + 1; i += 1) {
      steps -= 1
      chain = chainNext(chain, (facts[i] as StoredFact).hash)
      seq += 1
      if (claimsAt.has(seq)) note({ ...from, seq, chain })
    }
    return { ...from, seq, chain }
  }

  /** Tries every combination from a contested number on. @returns the states at which a claim came true */
  const search = (from: State): readonly State[] => {
    const found: State[] = []
    let left = SEARCH
    let frontier: readonly State[] = [from]
    for (let seq = from.seq + 1; frontier.length > 0; seq += 1) {
      const rivals = facts.slice(firstFrom(facts, seq), firstFrom(facts, seq + 1))
      const cost = rivals.length * frontier.length
      if (found.length > 0) spare -= cost
      left -= cost
      if (cost === 0 || left < 0 || spare < 0) break
      const isContested = rivals.length > 1
      const next = frontier.flatMap((state) =>
        rivals.map((stored) => ({
          start: state.start,
          seq,
          chain: chainNext(state.chain, stored.hash),
          choice: isContested ? { stored, before: state.choice } : state.choice,
        })),
      )
      frontier = claimsAt.has(seq) ? next.filter((state) => !note(state) || found.push(state) === 0) : next
    }
    return found
  }

  const ways: State[] = starts.map(({ upTo, chain }, start) => ({ start, seq: upTo, chain, choice: undefined }))
  for (const way of ways) note(way)
  // Grows while it is walked.
  for (const way of ways) {
    const end = goStraight(way)
    if (facts[firstFrom(facts, end.seq + 1)]?.seq !== end.seq + 1) continue
    isStraight = false
    for (const found of search(end)) if (ways.length < MAX_BRANCHES + starts.length) ways.push(found)
  }
  return { nodes, isStraight }
}

/** Whether the way to `node` leads over `earlier`. */
export function leadsOver(node: ChainNode, earlier: ChainNode): boolean {
  if (node.start !== earlier.start || node.upTo < earlier.upTo) return false
  let choice = node.choice
  while (choice && choice.stored.seq > earlier.upTo) choice = choice.before
  return choice === earlier.choice
}

/** Index of the first fact whose number is not smaller. */
export function firstFrom(facts: readonly Pick<StoredFact, 'seq'>[], seq: number): number {
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((facts[middle]?.seq ?? Infinity) < seq) low = middle + 1
    else high = middle
  }
  return low
}
