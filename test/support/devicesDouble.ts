import type { DevicesControl, Meeting, Scanned, Showing } from '../../src/commands/devicesControl.ts'
import type { DevicesState, MeetingError, OtherDevice } from '../../src/domain/deviceStatus.ts'
import type { DeviceId } from '../../src/domain/ids.ts'
import { ok, type Result } from '../../src/domain/result.ts'

export const HERE = 'AAAAAAAAAAAAAAAA' as DeviceId
export const LAPTOP = 'BBBBBBBBBBBBBBBB' as DeviceId
export const SELLER = 'CCCCCCCCCCCCCCCC' as DeviceId

/** As long as a real one: an address, and base32 behind it. */
export const INVITATION = `https://aldia.example/app/#/v/${'1NV1TE0123456789ABCDEFGHJKMNPQRSTVWXYZ'.repeat(5)}`
export const OFFER = `https://aldia.example/app/#/v/${'0FFER00123456789ABCDEFGHJKMNPQRSTVWXYZ'.repeat(4)}`
export const ANSWER = `https://aldia.example/app/#/v/${'ANSWER0123456789ABCDEFGHJKMNPQRSTVWXYZ'.repeat(4)}`

const ALONE: DevicesState = {
  others: [],
  late: 0,
  unverified: 0,
  refused: 0,
  clockOff: false,
  newerApp: false,
  elsewhere: false,
}

/** The owner's telephone, on the list with a laptop. */
export const TWO_DEVICES: Partial<DevicesState> = {
  self: { id: HERE, name: 'Celular de Ana', role: 'owner', removed: false },
  others: [laptop({ type: 'apart' })],
}

/** Another device of the owner's. */
export function laptop(meeting: OtherDevice['meeting'], more: Partial<OtherDevice> = {}): OtherDevice {
  return { id: LAPTOP, name: 'Laptop de la tienda', role: 'owner', pending: 0, meeting, ...more }
}

export interface DevicesDouble {
  readonly control: DevicesControl
  /** What the screens asked for, in order: "invite", "approve Caja seller". */
  readonly asked: string[]
  readonly set: (change: Partial<DevicesState>) => void
}

/** What a test says beforehand about the other devices. What it did not foresee throws. */
export interface DevicesScript extends Partial<DevicesControl> {
  readonly now?: Partial<DevicesState>
}

/** A `DevicesControl` that does as the test says, and notes what it was asked. */
export function devicesDouble({ now = {}, ...script }: DevicesScript = {}): DevicesDouble {
  let state: DevicesState = { ...ALONE, ...now }
  const listeners = new Set<() => void>()
  const asked: string[] = []
  const unforeseen = (what: string) => (): never => {
    throw new Error(`not in the script: ${what}`)
  }
  const noted = <A extends readonly unknown[], T>(what: string, act: ((...args: A) => T) | undefined) =>
    act === undefined
      ? unforeseen(what)
      : (...args: A): T => {
          asked.push([what, ...args.map(wordOf)].filter((word) => word !== '').join(' '))
          return act(...args)
        }
  const control: DevicesControl = {
    state: () => state,
    watch: (onChange) => {
      listeners.add(onChange)
      return () => void listeners.delete(onChange)
    },
    readCode: script.readCode ?? readDoubleCode,
    rendezvous: script.rendezvous ?? (() => ''),
    arrivals: script.arrivals ?? (() => Promise.resolve([])),
    refusals: script.refusals ?? (() => Promise.resolve([])),
    invite: noted('invite', script.invite),
    approve: noted('approve', script.approve),
    reject: noted('reject', script.reject),
    join: noted('join', script.join),
    joined: noted('joined', script.joined),
    connect: noted('connect', script.connect),
    answerConnect: noted('answerConnect', script.answerConnect),
    disconnect: noted('disconnect', script.disconnect),
    prepareFile: noted('prepareFile', script.prepareFile),
    openFile: noted('openFile', script.openFile),
    rename: noted('rename', script.rename),
    promote: noted('promote', script.promote),
    remove: noted('remove', script.remove),
    accept: noted('accept', script.accept),
    setRendezvous: noted('setRendezvous', script.setRendezvous),
  }
  return {
    control,
    asked,
    set: (change) => {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
  }
}

/** A code that is shown; `answer` says what comes of the other's. */
export function showing(
  text: string,
  answer: Showing['answer'],
  { forMs = 120_000, cancel = () => {} }: { readonly forMs?: number; readonly cancel?: () => void } = {},
): Promise<{ readonly ok: true; readonly value: Showing }> {
  return Promise.resolve(ok({ code: { text, expiresAt: Date.now() + forMs }, answer, cancel }))
}

/** A code that answers another one. */
export function scanned(
  connected: Promise<Result<Meeting, MeetingError>>,
  { forMs = 120_000, cancel = () => {} }: { readonly forMs?: number; readonly cancel?: () => void } = {},
): Promise<{ readonly ok: true; readonly value: Scanned }> {
  return Promise.resolve(ok({ code: { text: ANSWER, expiresAt: Date.now() + forMs }, connected, cancel }))
}

function readDoubleCode(text: string): ReturnType<DevicesControl['readCode']> {
  const code = text.trim().split('/').at(-1) ?? ''
  const kinds = [
    [INVITATION, 'invitation'],
    [OFFER, 'connect-offer'],
    [ANSWER, 'answer'],
  ] as const
  const found = kinds.find(([known]) => known.endsWith(code) && code !== '')
  return found ? ok(found[1]) : { ok: false, error: { type: 'not-our-code' } }
}

/** The part of an argument that a test may want to see. */
function wordOf(argument: unknown): string {
  if (typeof argument === 'string' || typeof argument === 'boolean') return String(argument)
  if (Array.isArray(argument)) return argument.map(wordOf).join(',')
  if (argument instanceof Blob || typeof argument !== 'object' || argument === null) return ''
  if ('peer' in argument) return ''
  return Object.values(argument).map(wordOf).join(' ')
}
