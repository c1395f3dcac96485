import { canBeLetIn, isRosterFact, mayRecord, type Roster } from '../domain/roster.ts'
import { rosterOf } from '../domain/rosterOf.ts'
import type { Fact } from '../domain/fact.ts'
import type { DeviceId, FactId } from '../domain/ids.ts'
import { authorsOf } from './authors.ts'
import { proveChain, type ChainProof, type ProvenBy } from './chainProof.ts'
import { chainsOf, type Chains, type DeviceChain } from './chains.ts'
import { toHex } from './hex.ts'
import { listMayChange, rosterBefore } from './forks.ts'
import { mustRecount } from './recount.ts'
import { oneForAnId, type Candidate } from './rivals.ts'
import { provenSayings } from './sayings.ts'
import { signaturesOf } from './signatures.ts'
import { sellerMayTakeBack, takesBack } from './takenBack.ts'
import type { AsideReason, JudgeInput, StoredFact, Verdict } from './verdict.ts'

/**
 * Decides which stored facts count (docs/sync.md, "What counts"). The same facts give the same answer on every device,
 * in whatever order and slices they came. Linear in what waits, as long as nobody forges.
 *
 * Signatures are checked by the caller: as long as `toVerify` names any, check them and judge again (verifiedVerdict.ts).
 * @param chains what was sorted before for the same facts, in a further round
 */
export function judge(input: JudgeInput, chains: Chains = chainsOf(input)): Verdict {
  const signatures = signaturesOf(input)
  const sayingsOf = provenSayings(input, chains, signatures)
  const before = rosterBefore(input)
  const roster = before ?? rosterOf(sayingsOf, input.trust)
  const mayChange = before !== undefined && listMayChange(input, chains, before, sayingsOf)
  const proofs = new Map<DeviceId, ChainProof>()
  const candidates: Candidate[] = []
  const letIn: StoredFact[] = []
  const aside: { stored: StoredFact; reason: AsideReason }[] = []

  for (const [device, chain] of chains) {
    const terms = {
      publicKey: roster.devices.get(device)?.publicKey,
      cut: roster.cuts.get(device),
      vouches: roster.vouched.get(device) ?? [],
    }
    const isKnown = terms.publicKey !== undefined || terms.vouches.length > 0
    if (isKnown) proofs.set(device, proveChain(chain, terms, signatures))
  }
  const open = signatures.toVerify()
  if (open.length > 0) return { ...NOTHING, authors: input.authors, roster, toVerify: open }

  for (const [device, chain] of chains) {
    const proof = proofs.get(device)
    const provenTo = proof ? furthestOf(chain, proof, roster.cuts.get(device)?.lastSeq) : 0
    for (const stored of chain.waiting) {
      const by = proof?.provenBy(stored)
      if (chain.letIn.has(stored)) {
        if (isStillLetIn(stored, by, roster)) letIn.push(stored)
        continue
      }
      const isOwn = stored.local === true && device === input.self
      const reason = isOwn ? roleForbids(stored, roster) : reasonOf(stored, by, provenTo, roster)
      const takesBack = isOwn || by === 'seal' ? takenBackBySeller(stored, roster) : undefined
      if (reason === undefined || isLetIn(stored, roster)) candidates.push({ stored, letIn: reason, takesBack })
      else aside.push({ stored, reason })
    }
  }

  const { winners, beaten, replaces } = oneForAnId(candidates, roster, input)
  for (const stored of beaten) aside.push({ stored, reason: 'forged' })
  const refused = refusedReversals(winners, roster, input)
  for (const stored of refused) aside.push({ stored, reason: 'forbidden' })
  for (const { stored, letIn: reason } of winners) {
    if (reason === 'forbidden') letIn.push({ ...stored, was: reason })
    else if (reason !== undefined || isBeyondCut(stored, roster)) letIn.push(stored)
  }
  const recount = replaces || mayChange || mustRecount(input, chains, proofs, roster, signatures)
  const toVerify = signatures.toVerify()
  return {
    counting: winners.flatMap(({ stored }) => (refused.has(stored) ? [] : stored)),
    aside,
    authors: authorsOf({ input, chains, proofs, roster, letIn }),
    roster,
    toVerify,
    recount: recount && toVerify.length === 0,
  }
}

const NOTHING = { counting: [], aside: [], recount: false } as const

/** Named by an owner. */
function isLetIn({ id, hash, fact }: StoredFact, roster: Roster): boolean {
  if (fact && !canBeLetIn(fact)) return false
  const accepted = roster.accepted.get(id)
  return accepted !== undefined && (accepted === 'any' || accepted.has(toHex(hash)))
}

/** Whether it would still not count if nobody had let it in. */
function isStillLetIn(stored: StoredFact, by: ProvenBy | undefined, roster: Roster): boolean {
  if (by === undefined || isBeyondCut(stored, roster)) return true
  return stored.was === 'forbidden' && roster.devices.get(stored.device)?.role !== 'owner'
}

function isBeyondCut({ device, seq }: StoredFact, roster: Roster): boolean {
  return seq > (roster.cuts.get(device)?.lastSeq ?? Infinity)
}

/** What other devices will not count does not count here either. */
function roleForbids({ device, fact }: StoredFact, roster: Roster): 'forbidden' | undefined {
  return fact && !mayRecord(roster.devices.get(device)?.role ?? 'owner', fact) ? 'forbidden' : undefined
}

/** What a seller's reversal or withdrawal names, where nothing but his role decides whether it counts. */
function takenBackBySeller({ device, fact }: StoredFact, roster: Roster): FactId | undefined {
  return fact && roster.devices.get(device)?.role === 'seller' ? takesBack(fact) : undefined
}

/**
 * Of what would count: reversals by which a seller would undo what only an owner may record, or what is not here (yet).
 * Looked at last, and after ids told twice are sorted out, so that it hangs on what counts and not on what is told.
 */
function refusedReversals(
  winners: readonly Candidate[],
  roster: Roster,
  { named }: JudgeInput,
): ReadonlySet<StoredFact> {
  const asking = winners.filter(({ stored, takesBack }) => takesBack !== undefined && !isLetIn(stored, roster))
  if (asking.length === 0) return new Set()
  const byId = new Map(winners.map(({ stored }) => [stored.id, stored.fact]))
  const counting = (id: FactId): Fact | undefined => byId.get(id) ?? named?.get(id)
  return new Set(
    asking.flatMap(({ stored, takesBack }) =>
      takesBack !== undefined && sellerMayTakeBack(takesBack, counting) ? [] : stored,
    ),
  )
}

function reasonOf(
  stored: StoredFact,
  by: ProvenBy | undefined,
  provenTo: number,
  roster: Roster,
): AsideReason | undefined {
  const { seq, hash, fact } = stored
  const isAboutDevices = fact !== undefined && isRosterFact(fact)
  if (isAboutDevices && roster.heard.has(toHex(hash))) return undefined
  if (by === undefined) return seq <= provenTo ? 'forged' : 'unverified'
  if (isBeyondCut(stored, roster)) return 'late'
  if (by === 'seal') return roleForbids(stored, roster)
  // Whoever vouches for a chain answers for what is in it, but gives its device no say in the list.
  return isAboutDevices ? (by === 'both' ? 'forbidden' : 'unverified') : undefined
}

function furthestOf(chain: DeviceChain, { ends }: ChainProof, lastSeq = Infinity): number {
  return Math.min(Math.max(0, ...[...chain.tips, ...ends].map(({ upTo }) => upTo)), lastSeq)
}
