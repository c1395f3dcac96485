import type { DeviceId } from '../domain/ids.ts'
import { currentEpoch, type Roster, type RosterDevice } from '../domain/roster.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { FactDraft, NotSaved } from '../ledger/ledger.ts'
import type { Author } from '../ledger/verdict.ts'
import { sayAboutDevices, unlessNotSaved, type DevicesCore } from './devicesCore.ts'
import { newBusinessKey } from './keys.ts'

/** Ids that one fact lets in. */
const ACCEPTED_A_FACT = 500

/** Owner: calls a device something else. */
export function renameDevice(core: DevicesCore, device: DeviceId, name: string): Promise<Result<null, NotSaved>> {
  return sayAnew(core, device, (listed) => ({ name, role: listed.role }))
}

/** Owner: a seller becomes an owner, for good. */
export function promoteDevice(core: DevicesCore, device: DeviceId): Promise<Result<null, NotSaved>> {
  return sayAnew(core, device, (listed) => ({ name: listed.name, role: 'owner' }))
}

/**
 * Owner: takes a device off the list and changes the key. What it is known to have recorded stays; the new key is on the
 * disk before anybody is told of it, or a crash would leave a business whose key nobody has.
 */
export async function removeDevice(
  core: DevicesCore,
  device: DeviceId,
): Promise<Result<null, NotSaved | { readonly type: 'last-owner' }>> {
  return unlessNotSaved(async () => {
    const before = core.roster()
    const listed = before?.devices.get(device)
    if (!before || !listed || listed.cut) return ok(null)
    if (isLastOwner(before, device)) return err({ type: 'last-owner' })
    // What came and was not judged yet is known of it as well.
    await core.replica.settle()
    const { upTo, chain } = (await provenOf(core, device)) ?? { upTo: 0, chain: undefined }
    const roster = core.roster() ?? before
    const key = await newBusinessKey(currentEpoch(roster) + 1, core.random)
    await core.ring.add(key)
    const point = chain === undefined ? {} : { hash: chain }
    await sayAboutDevices(core, [
      { id: core.newId(), kind: 'deviceRemoved', removed: device, lastSeq: upTo, ...point },
      { id: core.newId(), kind: 'keyRotated', epoch: key.epoch, hash: key.hash },
    ])
    return ok(null)
  })
}

/**
 * Owner: lets facts count that came late, or unsigned. Only the values in these rows are meant: another one that was told
 * under the same id stays out.
 */
export function acceptFacts(core: DevicesCore, rows: readonly string[]): Promise<Result<null, NotSaved>> {
  return unlessNotSaved(async () => {
    const known = (await core.asideItems(rows)).filter((item) => item !== undefined)
    const drafts: FactDraft[] = []
    for (let from = 0; from < known.length; from += ACCEPTED_A_FACT) {
      const part = known.slice(from, from + ACCEPTED_A_FACT)
      const ids = part.map(({ id }) => id)
      drafts.push({ id: core.newId(), kind: 'accepted', facts: ids, hashes: part.map(({ hash }) => hash) })
    }
    if (drafts.length > 0) await sayAboutDevices(core, drafts)
    return ok(null)
  })
}

function isLastOwner(roster: Roster, device: DeviceId): boolean {
  const owners = [...roster.devices.values()].filter(({ role, cut }) => role === 'owner' && !cut)
  return owners.length === 1 && owners[0]?.id === device
}

function sayAnew(
  core: DevicesCore,
  device: DeviceId,
  what: (listed: RosterDevice) => Pick<RosterDevice, 'name' | 'role'>,
): Promise<Result<null, NotSaved>> {
  return unlessNotSaved(async () => {
    const listed = core.roster()?.devices.get(device)
    if (!listed || listed.cut) return ok(null)
    const { publicKey } = listed
    await sayAboutDevices(core, [{ id: core.newId(), kind: 'deviceAdded', added: device, publicKey, ...what(listed) }])
    return ok(null)
  })
}

/** How far the chain of a device is proven here. */
async function provenOf({ store }: DevicesCore, device: DeviceId): Promise<Author | undefined> {
  const authors = (await store.get('sync/authors')) as readonly Author[] | undefined
  return authors?.find((author) => author.device === device)
}
