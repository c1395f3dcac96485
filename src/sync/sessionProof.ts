import type { MeetingError } from '../domain/deviceStatus.ts'
import type { DeviceId } from '../domain/ids.ts'
import { isOnRoster, type Roster } from '../domain/roster.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { fromBase64, toBase64 } from '../ledger/base64.ts'
import type { DevicesCore } from './devicesCore.ts'
import { readJoining } from './devicesJoining.ts'
import { handOver } from './handover.ts'
import { handshake, type HandshakeError, type Identity, type Proven, type ProvenPeer } from './handshake.ts'
import { ChannelClosed } from './handshakeFrames.ts'
import { compareKeys, deriveKeys, type BusinessKey } from './keys.ts'
import type { RawChannel } from './link.ts'

/** This device, or its candidate, as it proves itself. @throws NotSavedError */
export async function ownIdentity(
  { trust }: Pick<DevicesCore, 'trust'>,
  known?: { readonly device: DeviceId; readonly publicKey: string },
): Promise<Identity> {
  const { device, publicKey } = known ?? (await trust.identity())
  return { device, publicKey: fromBase64(publicKey) ?? new Uint8Array(), sign: (bytes) => trust.sign(bytes, device) }
}

/** A device that is being added. @param secret of the invitation @param self this device, unless given */
export async function proveInvited(
  core: DevicesCore,
  raw: RawChannel,
  secret: Uint8Array,
  self?: Identity,
): Promise<Result<Proven, MeetingError>> {
  const identity = self ?? (await ownIdentity(core))
  const ground = { by: { secret }, isWelcome: async (peer: ProvenPeer) => isNewOrSame(core.roster(), peer) }
  return told(await handshake(raw, ground, { identity, random: core.random }))
}

/** Known devices: proves both, and gives either the newer key of the other. @throws NotSavedError */
export async function proveKnown(core: DevicesCore, raw: RawChannel): Promise<Result<Proven, MeetingError>> {
  const identity = await ownIdentity(core)
  const usable = await core.ring.usable(core.roster())
  const keys = await Promise.all(usable.map(deriveKeys))
  const ground = { by: { keys }, isWelcome: (peer: ProvenPeer) => isListed(core, peer) }
  const proven = told(await handshake(raw, ground, { identity, random: core.random }))
  if (!proven.ok) return proven
  try {
    const came = await handOver(proven.value, usable)
    if (!came) return err({ type: 'closed' })
    await keep(core, proven.value.peer, came)
    return proven
  } catch (error) {
    if (error instanceof ChannelClosed) return err({ type: 'closed' })
    throw error
  }
}

/**
 * An owner's word is enough for a key; a seller could only have it from the list of devices, where it is looked up when
 * the list has come.
 */
async function keep(core: DevicesCore, { device }: ProvenPeer, keys: readonly BusinessKey[]): Promise<void> {
  const roster = core.roster()
  const isOwners = roster === undefined || roster.devices.get(device)?.role === 'owner'
  if (isOwners) await core.ring.add(...keys)
  else core.onProbation(keys)
}

/** Those of the keys that the list of devices names now. */
export function namedBy(roster: Roster | undefined, keys: readonly BusinessKey[]): readonly BusinessKey[] {
  const rotation = roster?.rotation
  return rotation ? keys.filter((key) => compareKeys(key, rotation) === 0) : []
}

/** A name that is on the list under another key is somebody else's; who was removed comes back under another name. */
function isNewOrSame(roster: Roster | undefined, { device, publicKey }: ProvenPeer): boolean {
  const known = roster?.devices.get(device)
  return known === undefined || (known.cut === undefined && known.publicKey === toBase64(publicKey))
}

async function isListed(core: DevicesCore, { device, publicKey }: ProvenPeer): Promise<boolean> {
  const roster = core.roster()
  const { device: self } = await core.trust.identity()
  const own = roster?.devices.get(self)
  if (own?.cut) return false
  const key = toBase64(publicKey)
  if (roster && isOnRoster(roster, device)) return roster.devices.get(device)?.publicKey === key
  if (own) return false
  // The copy of the books broke off before it came to the list: then only whoever handed over the key is known.
  const joining = await readJoining(core)
  return joining?.by.device === device && joining.by.publicKey === key
}

function told(result: Result<Proven, HandshakeError>): Result<Proven, MeetingError> {
  return result.ok ? ok(result.value) : err({ type: result.error.type })
}
