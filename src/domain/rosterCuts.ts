import type { DeviceRemovedFact } from './fact.ts'
import type { DeviceId } from './ids.ts'
import type { Cut } from './roster.ts'
import { listUnder, type Founding, type Listing, type SayingsOf } from './rosterList.ts'

export interface Cuts {
  readonly cuts: ReadonlyMap<DeviceId, Cut>
  /** Names of the removals that stand. */
  readonly standing: ReadonlySet<string>
  readonly listing: Listing
}

/**
 * The removals that stand. They are taken in order of seniority and, once taken, not undone: a removal is void only when
 * somebody more senior had cut its author before it. Of two owners who remove each other without knowing the senior
 * stays, and no thief's clock has a say in it. Everything else that was said beyond a cut is not heard, whoever cut.
 */
export function standingCuts(founding: Founding, sayingsOf: SayingsOf): Cuts {
  const cuts = new Map<DeviceId, Cut>()
  const seen = new Set<string>()
  const standing = new Set<string>()

  /** Takes the removals of the most senior owner who has any that were not taken. */
  const takeNext = (listing: Listing): boolean => {
    for (const author of listing.owners) {
      let cutsMore = false
      const publicKey = listing.devices.get(author)?.publicKey ?? ''
      for (const { name, fact } of sayingsOf(author, publicKey, cuts.get(author))) {
        if (fact.kind !== 'deviceRemoved' || seen.has(name)) continue
        // It removed itself a moment ago.
        if (fact.seq > (cuts.get(author)?.lastSeq ?? Infinity)) break
        seen.add(name)
        const cut = cutOf(fact, listing)
        if (cut.lastSeq < (cuts.get(fact.removed)?.lastSeq ?? Infinity)) {
          if (leavesNobody(fact, cut, listing)) continue
          cuts.set(fact.removed, cut)
          cutsMore = true
        }
        standing.add(name)
      }
      if (cutsMore) return true
    }
    return false
  }

  const leavesNobody = ({ device, removed }: DeviceRemovedFact, cut: Cut, { owners }: Listing): boolean => {
    if (!owners.includes(removed) || cuts.has(removed)) return false
    if (device !== removed && !cuts.has(device)) return false
    const tried = new Map(cuts).set(removed, cut)
    return listUnder(founding, sayingsOf, tried).owners.every((owner) => tried.has(owner))
  }

  for (;;) {
    const listing = listUnder(founding, sayingsOf, cuts)
    if (!takeNext(listing)) return { cuts, standing, listing }
  }
}

/** A removal does not saw off the branch that its author sits on: what its author's own place rests on stays. */
function cutOf({ id, device, seq, removed, lastSeq, hash }: DeviceRemovedFact, { devices }: Listing): Cut {
  let last = lastSeq
  const places = [{ device, seq }]
  const followed = new Set<DeviceId>()
  for (const place of places) {
    if (place.device === removed) last = Math.max(last, place.seq)
    if (!followed.has(place.device)) places.push(...(devices.get(place.device)?.owes ?? []))
    followed.add(place.device)
  }
  return { by: device, removal: id, lastSeq: last, ...(hash === undefined ? {} : { pin: { upTo: lastSeq, hash } }) }
}
