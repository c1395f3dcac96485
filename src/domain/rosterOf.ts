import type { DeviceAddedFact } from './fact.ts'
import { compareFacts } from './fact.ts'
import type { DeviceId, FactId } from './ids.ts'
import type { Roster, RosterDevice, Vouch } from './roster.ts'
import { standingCuts } from './rosterCuts.ts'
import type { Founding, Listing, SayingsOf } from './rosterList.ts'

/**
 * The list of devices: who is on it in which role, where the facts of removed ones end, which key is current, and what
 * an owner let in. Only owners are heard, in order of seniority, each up to its cut.
 */
export function rosterOf(sayingsOf: SayingsOf, founding: Founding): Roster {
  const { cuts, standing, listing } = standingCuts(founding, sayingsOf)
  const heard = new Set(standing)
  const names = new Map<DeviceId, Map<DeviceId, DeviceAddedFact>>()
  const vouched = new Map<DeviceId, Vouch[]>()
  const accepted = new Map<FactId, Set<string> | 'any'>()
  let rotation: Roster['rotation']

  for (const owner of listing.owners) {
    const publicKey = listing.devices.get(owner)?.publicKey ?? ''
    for (const { name, fact } of sayingsOf(owner, publicKey, cuts.get(owner))) {
      heard.add(name)
      if (fact.kind === 'deviceAdded') {
        if (listing.devices.get(fact.added)?.publicKey !== fact.publicKey) continue
        const said = names.get(fact.added) ?? new Map<DeviceId, DeviceAddedFact>()
        names.set(fact.added, said.set(owner, fact))
      } else if (fact.kind === 'keyRotated') {
        if (!rotation || isGreater(fact, rotation)) rotation = { epoch: fact.epoch, hash: fact.hash }
      } else if (fact.kind === 'accepted') {
        fact.facts.forEach((id, i) => accept(accepted, id, fact.hashes?.[i]))
      } else if (fact.kind === 'seal') {
        const { upTo, hash, marks } = fact
        const vouch = { by: owner, upTo, hash, ...(marks === undefined ? {} : { marks }) }
        vouched.set(fact.of, [...(vouched.get(fact.of) ?? []), vouch])
      }
    }
  }

  const ranks = ranksOf(listing)
  const devices = new Map<DeviceId, RosterDevice>()
  for (const [id, { publicKey, role }] of listing.devices) {
    const cut = cuts.get(id)
    const rank = ranks.get(id) ?? 0
    devices.set(id, { id, publicKey, role, rank, name: nameOf(names.get(id)), ...(cut ? { cut } : {}) })
  }
  return { founder: founding.founder, devices, cuts, vouched, accepted, heard, ...(rotation ? { rotation } : {}) }
}

function accept(accepted: Map<FactId, Set<string> | 'any'>, id: FactId, hash: string | undefined): void {
  const before = accepted.get(id)
  if (before === 'any' || hash === undefined) accepted.set(id, 'any')
  else accepted.set(id, new Set(before).add(hash))
}

function isGreater(
  a: { readonly epoch: number; readonly hash: string },
  b: { readonly epoch: number; readonly hash: string },
): boolean {
  return a.epoch > b.epoch || (a.epoch === b.epoch && a.hash > b.hash)
}

function ranksOf({ owners, devices }: Listing): ReadonlyMap<DeviceId, number> {
  return new Map([...new Set([...owners, ...devices.keys()])].map((id, rank) => [id, rank]))
}

/**
 * The latest by (at, id) of what each owner called it last: an owner whose clock stood at 2099 can call it something
 * else again.
 */
function nameOf(said: ReadonlyMap<DeviceId, DeviceAddedFact> | undefined): string {
  return [...(said?.values() ?? [])].toSorted(compareFacts).at(-1)?.name ?? ''
}
