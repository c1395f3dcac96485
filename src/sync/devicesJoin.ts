import type { MeetingError } from '../domain/deviceStatus.ts'
import type { DeviceId } from '../domain/ids.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { toBase64 } from '../ledger/base64.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import { unlessNotSaved, type DevicesCore } from './devicesCore.ts'
import { keepJoining } from './devicesJoining.ts'
import { beginSession, scanned, type MetDevice, type ScannedDevice } from './devicesMeeting.ts'
import { isRangeError, type ExchangeEnd } from './exchangeEnd.ts'
import type { Proven } from './handshake.ts'
import { ChannelClosed } from './handshakeFrames.ts'
import { saysKept, saysNo, takeKey } from './pairing.ts'
import { proveInvited } from './sessionProof.ts'

export type HasBooks = { readonly type: 'has-books'; readonly customers: number }

/** The new device's side of being added. */
export interface JoiningDevice {
  /** @param booksHere `leave` is for whoever opens the books: these are then new ones. */
  join(
    text: string,
    booksHere: 'ask' | 'together' | 'leave',
  ): Promise<Result<ScannedDevice, MeetingError | NotSaved | HasBooks>>
  joined(meeting: MetDevice): Promise<Result<null, MeetingError | NotSaved>>
  /** Thought better of it. */
  refuse(peer: DeviceId): void
}

export function createJoining(core: DevicesCore): JoiningDevice {
  const waiting = new Map<DeviceId, Proven>()

  return {
    join: (text, booksHere) =>
      unlessNotSaved<ScannedDevice, MeetingError | HasBooks>(async () => {
        const kind = core.desk.kindOf(text)
        if (!kind.ok) return kind
        if (kind.value !== 'invitation') return err({ type: 'wrong-turn' })
        const roster = core.roster()
        const { device } = await core.trust.identity()
        const own = roster?.devices.get(device)
        if (own && !own.cut) return err({ type: 'other-business' })
        const customers = booksHere === 'ask' && !roster ? await core.customers() : 0
        if (customers > 0) return err({ type: 'has-books', customers })
        // Who was removed is removed for good, and comes back as another device.
        if (own) await core.trust.renew()
        await core.lead()
        const read = await core.meetings.scan(text, 'invitation')
        if (!read.ok) return read
        const { secret } = read.value
        if (!secret) throw new Error('an invitation without its secret')
        return ok(
          scanned(core, read.value, async (raw) => {
            const proven = await proveInvited(core, raw, secret)
            if (!proven.ok) return proven
            const { peer, digits } = proven.value
            waiting.set(peer.device, proven.value)
            return ok({ peer: peer.device, digits })
          }),
        )
      }),
    joined: ({ peer }) =>
      unlessNotSaved(async () => {
        const proven = waiting.get(peer)
        if (!proven) return err({ type: 'closed' })
        try {
          return await takeBooks(core, proven)
        } catch (error) {
          if (error instanceof ChannelClosed) return err({ type: 'closed' })
          saysNo(proven.frames)
          throw error
        } finally {
          waiting.delete(peer)
        }
      }),
    refuse(peer) {
      const proven = waiting.get(peer)
      if (proven) saysNo(proven.frames)
    },
  }
}

/** Everything that makes this device one of the business's is on its disk before it says so. */
async function takeBooks(core: DevicesCore, proven: Proven): Promise<Result<null, MeetingError | NotSaved>> {
  const { frames, peer } = proven
  const welcome = await takeKey(frames)
  if ('type' in welcome) return err({ type: welcome.type === 'refused' ? 'not-approved' : 'closed' })
  try {
    await core.trust.pin(welcome.founder, welcome.founderKey)
  } catch (error) {
    if (!isRangeError(error)) throw error
    saysNo(frames)
    return err({ type: 'other-business' })
  }
  const { name, role, keys } = welcome
  await core.ring.add(...keys)
  const publicKey = toBase64(peer.publicKey)
  await keepJoining(core.store, { name, role, by: { device: peer.device, publicKey, name: welcome.by } })
  await core.rosterMoved()
  saysKept(frames)
  const session = beginSession(core, proven)
  // "different" is told on the screen of the devices; waiting here would not mend it.
  const end = await core.sessions.until(session, ({ meeting }) => ['together', 'different'].includes(meeting.type))
  return end ? err(errorOf(end)) : ok(null)
}

function errorOf({ by, reason, detail = '' }: ExchangeEnd): MeetingError | NotSaved {
  if (reason === 'newer-app') return { type: 'newer-app' }
  if (reason !== 'not-saved' || by !== 'us') return { type: 'closed' }
  return { type: 'not-saved', cause: detail.includes('full') ? 'full' : 'refused' }
}
