import type { MeetingError } from '../domain/deviceStatus.ts'
import type { Role } from '../domain/fact.ts'
import type { DeviceId } from '../domain/ids.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { toBase64 } from '../ledger/base64.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import { sayAboutDevices, unlessNotSaved, type DevicesCore } from './devicesCore.ts'
import { beginSession, showing, type MetDevice, type ShowingDevice } from './devicesMeeting.ts'
import type { Proven } from './handshake.ts'
import { ChannelClosed } from './handshakeFrames.ts'
import { firstKey } from './keysRing.ts'
import { giveKey, saidMeanwhile, saysNo } from './pairing.ts'
import { proveInvited } from './sessionProof.ts'

/** What the owner calls the new device, and lets it do. */
export interface InvitedDevice {
  readonly name: string
  readonly role: Role
}

/** The owner's side of adding a device. */
export interface Inviting {
  invite(): Promise<Result<ShowingDevice, MeetingError | NotSaved>>
  approve(meeting: MetDevice, invited: InvitedDevice): Promise<Result<null, MeetingError | NotSaved>>
  reject(peer: DeviceId): void
}

const SECRET = 16
/** Long enough to compare six digits and to think of a name. */
const DECISION_MS = 10 * 60_000

export function createInviting(core: DevicesCore): Inviting {
  const undecided = new Map<DeviceId, Proven>()

  const hold = (proven: Proven): MetDevice => {
    const { device } = proven.peer
    const forget = core.later(DECISION_MS, () => reject(device))
    proven.frames.raw.onClose(forget)
    undecided.set(device, proven)
    return { peer: device, digits: proven.digits }
  }
  const reject = (peer: DeviceId): void => {
    const proven = undecided.get(peer)
    undecided.delete(peer)
    if (proven) saysNo(proven.frames)
  }

  return {
    reject,
    invite: () =>
      unlessNotSaved(async () => {
        const roster = core.roster()
        const { device } = await core.trust.identity()
        const own = roster?.devices.get(device)
        if (roster && (own?.role !== 'owner' || own.cut)) return err({ type: 'not-authorised' })
        await core.lead()
        const secret = core.random(SECRET)
        const shown = await core.meetings.show(secret)
        if (!shown.ok) return shown
        return ok(
          showing(core, shown.value, async (raw) => {
            const proven = await proveInvited(core, raw, secret)
            return proven.ok ? ok(hold(proven.value)) : proven
          }),
        )
      }),
    approve: ({ peer }, invited) =>
      unlessNotSaved(async () => {
        const proven = undecided.get(peer)
        undecided.delete(peer)
        const meanwhile = proven ? await saidMeanwhile(proven.frames) : 'gone'
        if (!proven || meanwhile) return err({ type: meanwhile === 'no' ? 'digits-differ' : 'closed' })
        return add(core, proven, invited)
      }),
  }
}

/**
 * Writes the device on the list, and then hands the key over: a device that has the key and is not on the list would be a
 * stranger to all others. Broken off in between it is on the list without a key, and is added again.
 */
async function add(
  core: DevicesCore,
  proven: Proven,
  { name, role }: InvitedDevice,
): Promise<Result<null, MeetingError>> {
  const { frames, peer } = proven
  try {
    await firstKey(core.ring, core.random)
    // Nothing happens where there is a list.
    await core.trust.found('')
    const publicKey = toBase64(peer.publicKey)
    const id = core.newId()
    await sayAboutDevices(core, [{ id, kind: 'deviceAdded', added: peer.device, publicKey, role, name }])
    const pinned = await core.trust.trust()
    if (!pinned) throw new Error('a list without a founder')
    const { device } = await core.trust.identity()
    const by = core.roster()?.devices.get(device)?.name ?? ''
    const keys = await core.ring.usable(core.roster())
    const { founder, founderKey } = pinned
    const notAdded = await giveKey(frames, { founder, founderKey, keys, name, role, by }, core.later)
    if (notAdded) return err({ type: notAdded.type === 'refused' ? 'digits-differ' : 'closed' })
    beginSession(core, proven)
    return ok(null)
  } catch (error) {
    if (error instanceof ChannelClosed) return err({ type: 'closed' })
    // Nothing was handed over: the new device need not wait.
    saysNo(frames)
    throw error
  }
}
