import type { MeetingError } from '../domain/deviceStatus.ts'
import type { DeviceId } from '../domain/ids.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { DevicesCore } from './devicesCore.ts'
import { readJoining } from './devicesJoining.ts'
import type { Proven } from './handshake.ts'
import type { ShownText } from './inviteDesk.ts'
import type { RawChannel } from './link.ts'
import type { ScannedChannel, ShowingChannel } from './sessionMeet.ts'
import { proveKnown } from './sessionProof.ts'

/** Connected and proven. */
export interface MetDevice {
  readonly peer: DeviceId
  readonly digits?: string
}

export interface ShowingDevice {
  readonly code: ShownText
  answer(text: string): Promise<Result<MetDevice, MeetingError>>
  cancel(): void
}

export interface ScannedDevice {
  readonly code: ShownText
  readonly connected: Promise<Result<MetDevice, MeetingError>>
  cancel(): void
}

type Prove = (raw: RawChannel) => Promise<Result<MetDevice, MeetingError>>

/** A code that is shown, and what is done with the connection that comes of it. */
export function showing(core: DevicesCore, shown: ShowingChannel, prove: Prove): ShowingDevice {
  const found = core.searching()
  const expired = core.later(shown.code.expiresAt - core.clock.now(), found)
  return {
    code: shown.code,
    async answer(text) {
      expired()
      const raw = await shown.answer(text)
      const met = raw.ok ? await prove(raw.value) : raw
      found()
      return met
    },
    cancel() {
      expired()
      found()
      shown.cancel()
    },
  }
}

/** A code that answers another, and what is done with the connection that comes of it. */
export function scanned(core: DevicesCore, read: ScannedChannel, prove: Prove): ScannedDevice {
  const found = core.searching()
  const connect = async (): Promise<Result<MetDevice, MeetingError>> => {
    const raw = await read.connected
    const met = raw.ok ? await prove(raw.value) : raw
    found()
    return met
  }
  return { code: read.code, connected: connect(), cancel: () => read.cancel() }
}

/** Known devices: shows a code to meet again. */
export async function connect(core: DevicesCore): Promise<Result<ShowingDevice, MeetingError>> {
  const refused = await mayMeet(core)
  if (refused) return err(refused)
  await core.lead()
  const shown = await core.meetings.show()
  return shown.ok ? ok(showing(core, shown.value, (raw) => meetKnown(core, raw))) : shown
}

/** Known devices: answers a code that another one shows. */
export async function answerConnect(core: DevicesCore, text: string): Promise<Result<ScannedDevice, MeetingError>> {
  const refused = await mayMeet(core)
  if (refused) return err(refused)
  await core.lead()
  const read = await core.meetings.scan(text, 'connect-offer')
  return read.ok ? ok(scanned(core, read.value, (raw) => meetKnown(core, raw))) : read
}

/** Proves a connection to be one of the owner's devices, and begins to exchange with it. */
export async function meetKnown(core: DevicesCore, raw: RawChannel): Promise<Result<MetDevice, MeetingError>> {
  const proven = await proveKnown(core, raw)
  if (!proven.ok) return proven
  return ok({ peer: beginSession(core, proven.value).peer })
}

/** From here on the link speaks. */
export function beginSession(core: DevicesCore, { frames, peer }: Proven) {
  return core.sessions.open(core.createLink(frames.rest(), peer.device))
}

/** Books of one device know no other; and who was removed is turned away everywhere. */
async function mayMeet(core: DevicesCore): Promise<MeetingError | undefined> {
  const roster = core.roster()
  const { device } = await core.trust.identity()
  const own = roster?.devices.get(device)
  if (own?.cut) return { type: 'not-authorised' }
  return own || (await readJoining(core)) ? undefined : { type: 'not-authorised' }
}
