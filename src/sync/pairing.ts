import type { Role } from '../domain/fact.ts'
import { isDeviceId } from '../domain/ids.ts'
import type { Founding } from '../domain/rosterList.ts'
import { fromBase64, toBase64 } from '../ledger/base64.ts'
import type { Later } from '../platform/later.ts'
import { textBytes } from './bytes.ts'
import type { Frames } from './handshakeFrames.ts'
import { businessKey, type BusinessKey } from './keys.ts'

/*
 * After the six digits: KEY from the owner, once the device is on the list; KEPT from the new device, once it is on its
 * disk. NO from either, instead.
 */
const KEY = 6
const KEPT = 7
const NO = 8

/** What makes a device one of the business's. */
export interface Welcome extends Founding {
  /** The best first. */
  readonly keys: readonly BusinessKey[]
  /** What the new device is called, and may do; until its place on the list has come, nothing else says so. */
  readonly name: string
  readonly role: Role
  /** What the owner's device is called. */
  readonly by: string
}

/** Why a device was not added. */
export type NotAdded = { readonly type: 'refused' } | { readonly type: 'malformed' }

/** As many as a handshake names. */
const MOST_KEYS = 16
/** A handshake has ten seconds; here the other end writes to a slow disk before it answers. */
const KEPT_MS = 30_000

/**
 * Owner: hands the key over. Only after the owner has said that the digits are the same, and the device is on the list.
 * A device that does not confirm it in thirty seconds is hung up on: it has its place on the list, and comes again.
 * @returns why the new device did not take it @throws ChannelClosed
 */
export async function giveKey(frames: Frames, welcome: Welcome, later: Later): Promise<NotAdded | undefined> {
  const said = welcome.keys.slice(0, MOST_KEYS).map(({ epoch, key }) => [epoch, toBase64(key)])
  const body = textBytes(JSON.stringify({ ...welcome, keys: said }))
  const frame = new Uint8Array(1 + body.length)
  frame[0] = KEY
  frame.set(body, 1)
  frames.send(frame)
  const isInTime = later(KEPT_MS, () => frames.close('too slow'))
  const answer = await frames.next().finally(isInTime)
  if (answer[0] === NO) return { type: 'refused' }
  if (answer[0] === KEPT && answer.length === 1) return undefined
  frames.close('no KEPT')
  return { type: 'malformed' }
}

/**
 * New device: waits until the owner has decided.
 * @returns what to keep, and then to confirm with `saysKept` @throws ChannelClosed
 */
export async function takeKey(frames: Frames): Promise<Welcome | NotAdded> {
  const frame = await frames.next()
  if (frame[0] === NO) return { type: 'refused' }
  const welcome = frame[0] === KEY ? await readWelcome(frame.subarray(1)) : undefined
  if (welcome) return welcome
  frames.close('no KEY')
  return { type: 'malformed' }
}

/** What the new device said while the owner was deciding. `undefined`: nothing, and it is still there. */
export async function saidMeanwhile(frames: Frames): Promise<'no' | 'gone' | undefined> {
  if (frames.isQuiet()) return undefined
  try {
    const [kind] = await frames.next()
    return kind === NO ? 'no' : 'gone'
  } catch {
    return 'gone'
  }
}

export function saysKept(frames: Frames): void {
  frames.send(Uint8Array.of(KEPT))
}

/** Either end: the digits differ, or somebody thought better of it. Nothing was handed over. */
export function saysNo(frames: Frames): void {
  try {
    frames.send(Uint8Array.of(NO))
  } catch {
    // Gone already.
  }
  frames.close('said no')
}

async function readWelcome(body: Uint8Array): Promise<Welcome | undefined> {
  try {
    const value = JSON.parse(new TextDecoder().decode(body)) as Readonly<Record<string, unknown>>
    const { founder, founderKey, keys, name, role, by } = value
    if (!isDeviceId(founder) || typeof founderKey !== 'string' || !Array.isArray(keys)) return undefined
    if (keys.length === 0 || keys.length > MOST_KEYS || founderKey.length > 200) return undefined
    if (!isName(name) || !isName(by) || (role !== 'owner' && role !== 'seller')) return undefined
    const read = (keys as readonly unknown[]).map(async (key) => {
      const [epoch, text] = key as readonly [number, string]
      return businessKey(epoch, fromBase64(text) ?? new Uint8Array())
    })
    return { founder, founderKey, name, role, by, keys: await Promise.all(read) }
  } catch {
    // No JSON, no base64, no key: a stranger's.
    return undefined
  }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 200
}
