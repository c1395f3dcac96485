import type { DeviceId } from '../../src/domain/ids.ts'
import { newDeviceId } from '../../src/ledger/segments.ts'
import { deviceKeys } from '../../src/platform/deviceKeys.ts'
import { fromBase64 } from '../../src/ledger/base64.ts'
import { handshake, type Ground, type Identity } from '../../src/sync/handshake.ts'
import { businessKey, compareKeys, deriveKeys } from '../../src/sync/keys.ts'
import type { RawChannel } from '../../src/sync/link.ts'

export const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes))

/** A device with a key of its own. */
export async function identity(device: DeviceId = newDeviceId(random)): Promise<Identity> {
  const keys = await deviceKeys.generate()
  return {
    device,
    publicKey: fromBase64(await deviceKeys.publicKey(keys)) ?? new Uint8Array(),
    sign: (bytes) => deviceKeys.sign(keys.privateKey, bytes),
  }
}

/** The business keys made of these fillings, one an epoch, the best first. */
export async function keysOf(...fillings: readonly number[]) {
  const keys = await Promise.all(fillings.map((filling, i) => businessKey(i + 1, new Uint8Array(32).fill(filling))))
  return Promise.all(keys.toSorted(compareKeys).map(deriveKeys))
}

export const everybody = async (): Promise<boolean> => true

export function meet(raw: RawChannel, ground: Ground, who: Identity, limit?: number) {
  return handshake(raw, ground, { identity: who, random, ...(limit !== undefined && { limit }) })
}

/** What a channel carried away from here, and how it was closed. */
export function watched(raw: RawChannel) {
  const sent: Uint8Array[] = []
  const closed: string[] = []
  const channel: RawChannel = {
    ...raw,
    send(frame) {
      sent.push(frame.slice())
      raw.send(frame)
    },
    close(reason) {
      closed.push(reason)
      raw.close(reason)
    },
  }
  return { channel, sent, closed }
}
