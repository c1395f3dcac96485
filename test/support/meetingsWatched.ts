import { expect } from 'vitest'
import type { DeviceId } from '../../src/domain/ids.ts'
import { createAcknowledged, type Acknowledged } from '../../src/sync/acknowledged.ts'
import { readMessage, type ExchangeMessage } from '../../src/sync/messages.ts'
import { openEndpoint, untilQuiet } from './exchangeEnds.ts'
import { createMemoryReplica, type MemoryReplica } from './memoryReplica.ts'
import { createMemoryStore } from './memoryStore.ts'
import { linkPair } from './rawPair.ts'

const A = 'AAAAAAAAAAAAAAAA' as DeviceId
const B = 'BBBBBBBBBBBBBBBB' as DeviceId

/** A device in memory that remembers whom it met. */
export interface WatchedDevice {
  readonly replica: MemoryReplica
  readonly acknowledged: Acknowledged
}

/** Two devices that have not met yet, A and B. */
export function twoWatched(
  fill: (replica: MemoryReplica) => void = () => undefined,
): readonly [WatchedDevice, WatchedDevice] {
  const [a, b] = [createMemoryReplica(A), createMemoryReplica(B)]
  fill(a)
  fill(b)
  return [remembering(a), remembering(b)]
}

/** The same books on a device that remembers nobody. */
export function remembering(replica: MemoryReplica): WatchedDevice {
  return { replica, acknowledged: createAcknowledged(createMemoryStore(), replica) }
}

/** Meets until both hold the same, and tells what was said but good-bye, in order, and the bytes of both. */
export async function meetWatched(
  devices: readonly [WatchedDevice, WatchedDevice],
): Promise<{ readonly bytes: number; readonly said: readonly string[] }> {
  const said: string[] = []
  const links = linkPair([A, B])
  for (const link of links) {
    const send = link.send.bind(link)
    Object.assign(link, {
      send(bytes: Uint8Array, isUrgent?: boolean) {
        said.push(nameOf(readMessage(bytes)))
        return send(bytes, isUrgent)
      },
    })
  }
  const ends = [0, 1].map((i) => {
    const { replica, acknowledged } = devices[i as 0 | 1]
    return openEndpoint(replica, links[i as 0 | 1], { acknowledged })
  }) as [ReturnType<typeof openEndpoint>, ReturnType<typeof openEndpoint>]
  await untilQuiet(ends)
  for (const end of ends) {
    end.exchange.stop()
    await end.until(({ ends: over }) => over.length > 0)
  }
  expect(devices[0].replica.values()).toEqual(devices[1].replica.values())
  return { bytes: links[0].traffic.sent + links[1].traffic.sent, said: said.filter((name) => name !== 'bye') }
}

function nameOf(message: ExchangeMessage): string {
  return message.type === 'refused' ? message.reason : message.type
}
