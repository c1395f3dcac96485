import type { MeetingError } from '../domain/deviceStatus.ts'
import type { DeviceId } from '../domain/ids.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { toBase64 } from '../ledger/base64.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import { unlessNotSaved, type DevicesCore } from './devicesCore.ts'
import { keepJoining, readJoining } from './devicesJoining.ts'
import { beginSession, scanned, type MetDevice, type ScannedDevice } from './devicesMeeting.ts'
import { isRangeError, type ExchangeEnd } from './exchangeEnd.ts'
import type { Proven } from './handshake.ts'
import { ChannelClosed } from './handshakeFrames.ts'
import { saysKept, saysNo, takeKey } from './pairing.ts'
import { ownIdentity, proveInvited } from './sessionProof.ts'

/** What is to become of this device's books, or of its place in a business. */
export type BooksHere = 'ask' | 'together' | 'leave' | 'again'
export type HasBooks = { readonly type: 'has-books'; readonly customers: number }

/** The new device's side of being added. */
export interface JoiningDevice {
  /** @param booksHere `leave` is for whoever opens the books: these are then new ones. */
  join(text: string, booksHere: BooksHere): Promise<Result<ScannedDevice, MeetingError | NotSaved | HasBooks>>
  joined(meeting: MetDevice): Promise<Result<null, MeetingError | NotSaved>>
  /** Thought better of it. */
  refuse(peer: DeviceId): void
}

export function createJoining(core: DevicesCore): JoiningDevice {
  const waiting = new Map<DeviceId, Waiting>()

  return {
    join: (text, booksHere) =>
      unlessNotSaved<ScannedDevice, MeetingError | HasBooks>(async () => {
        // Before anything is asked or done that a code which will not do is not worth.
        const offer = core.desk.readOffer(text, 'invitation')
        if (!offer.ok) return offer
        const roster = core.roster()
        const { device } = await core.trust.identity()
        const own = roster?.devices.get(device)
        if (own && !own.cut && booksHere !== 'again') return err({ type: 'other-business' })
        const customers = booksHere === 'ask' && !roster ? await core.customers() : 0
        if (customers > 0) return err({ type: 'has-books', customers })
        const isAgain = own !== undefined || (booksHere === 'again' && (await readJoining(core)) !== undefined)
        await core.lead()
        const read = await core.meetings.scan(text, 'invitation')
        if (!read.ok) return read
        const { secret } = read.value
        if (!secret) throw new Error('an invitation without its secret')
        return ok(
          scanned(core, read.value, async (raw) => {
            // Who was removed is removed for good, and comes back as another device: when the key has come, and not before.
            const as = isAgain ? await core.trust.candidate() : undefined
            const proven = await proveInvited(core, raw, secret, await ownIdentity(core, as))
            if (!proven.ok) return proven
            const { peer, digits } = proven.value
            waiting.set(peer.device, { proven: proven.value, ...(as && { as: as.device }) })
            return ok({ peer: peer.device, digits })
          }),
        )
      }),
    joined: ({ peer }) =>
      unlessNotSaved(async () => {
        const met = waiting.get(peer)
        if (!met) return err({ type: 'closed' })
        try {
          return await takeBooks(core, met)
        } catch (error) {
          if (error instanceof ChannelClosed) return err({ type: 'closed' })
          saysNo(met.proven.frames)
          throw error
        } finally {
          waiting.delete(peer)
        }
      }),
    refuse(peer) {
      const met = waiting.get(peer)
      if (met) saysNo(met.proven.frames)
    },
  }
}

/** A device that shows the digits, and the name that this one goes on under if it is another from now on. */
interface Waiting {
  readonly proven: Proven
  readonly as?: DeviceId
}

/** Everything that makes this device one of the business's is on its disk before it says so. */
async function takeBooks(core: DevicesCore, { proven, as }: Waiting): Promise<Result<null, MeetingError | NotSaved>> {
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
  const device = as ?? (await core.trust.identity()).device
  await keepJoining(core.store, { device, name, role, by: { device: peer.device, publicKey, name: welcome.by } })
  if (as !== undefined) await core.trust.renew(as)
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
