import type { Role } from './fact.ts'
import type { DeviceId } from './ids.ts'
import type { Cut, RosterFact } from './roster.ts'

/** A roster fact, and what its reader calls it. */
export interface HeardFact {
  readonly name: string
  readonly fact: RosterFact
}

/**
 * What a device is proven, under that key, to have said about the list, in order of number; with a cut, only what it lets
 * stand. The answer must not depend on who is on the list.
 */
export type SayingsOf = (device: DeviceId, publicKey: string, cut: Cut | undefined) => readonly HeardFact[]

/** Where something was said. */
export interface Place {
  readonly device: DeviceId
  readonly seq: number
}

export interface Listed {
  readonly publicKey: string
  readonly role: Role
  /** The facts that it owes its place and its role to; the founder owes nobody. */
  readonly owes: readonly Place[]
}

export interface Listing {
  /** In the order in which they were added. */
  readonly devices: ReadonlyMap<DeviceId, Listed>
  /** In order of seniority: the founder, then by the seniority of who made them owners and the number of that fact. */
  readonly owners: readonly DeviceId[]
}

/** Founder and founder's key, pinned at pairing. */
export interface Founding {
  readonly founder: DeviceId
  /** SPKI, base64. */
  readonly founderKey: string
}

/** Who is on the list, removed or not, when nothing beyond these cuts is heard. */
export function listUnder(
  { founder, founderKey }: Founding,
  sayingsOf: SayingsOf,
  cuts: ReadonlyMap<DeviceId, Cut>,
): Listing {
  const devices = new Map<DeviceId, Listed>([[founder, { publicKey: founderKey, role: 'owner', owes: [] }]])
  const owners = [founder]
  // Grows while it is walked: whoever an owner makes an owner is heard after all owners before.
  for (const id of owners) {
    const publicKey = devices.get(id)?.publicKey ?? ''
    for (const { fact } of sayingsOf(id, publicKey, cuts.get(id))) {
      if (fact.kind !== 'deviceAdded') continue
      const known = devices.get(fact.added)
      // The key of a device is the first one that was said, in order of seniority; another key is another device.
      if (known && known.publicKey !== fact.publicKey) continue
      const isPromotion = fact.role === 'owner' && known?.role !== 'owner'
      if (known && !isPromotion) continue
      const owes = [...(known?.owes ?? []), { device: id, seq: fact.seq }]
      devices.set(fact.added, { publicKey: fact.publicKey, role: fact.role, owes })
      if (isPromotion) owners.push(fact.added)
    }
  }
  return { devices, owners }
}
