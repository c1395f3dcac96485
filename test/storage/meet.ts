import type { Role } from '../../src/domain/fact.ts'
import type { TestReplica } from '../support/openReplica.ts'

/** Carries what one device has and another lacks, as an exchange does: by heads, state vectors and differences. */
export async function bring(from: TestReplica, to: TestReplica, bulk = false): Promise<void> {
  const { device } = await from.trust.identity()
  const there = new Map((await to.replica.heads()).map((head) => [head.segment, head.digest]))
  for (const { segment, digest } of await from.replica.heads()) {
    if (there.get(segment) === digest) continue
    const update = await from.replica.difference(segment, await to.replica.stateVector(segment))
    if (update) await to.replica.merge(segment, update, device, bulk)
  }
  await to.replica.settle()
}

/** Both ways, until both hold the same. */
export async function meet(a: TestReplica, b: TestReplica): Promise<void> {
  await bring(a, b)
  await bring(b, a)
  await bring(a, b)
}

/** An owner puts another device on the list, which believes in the owner's founder from then on. */
export async function admit(
  owner: TestReplica,
  joiner: TestReplica,
  role: Role = 'owner',
  name: string = role,
): Promise<void> {
  const pinned = await owner.trust.trust()
  if (!pinned) throw new Error('no list of devices')
  const { device, publicKey } = await joiner.trust.identity()
  await owner.keeper.append([{ id: owner.newId(), kind: 'deviceAdded', added: device, publicKey, role, name }])
  await owner.replica.settle()
  await joiner.trust.pin(pinned.founder, pinned.founderKey)
}
