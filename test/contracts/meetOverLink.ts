import type { DeviceId } from '../../src/domain/ids.ts'
import { createAcknowledged, type Acknowledged } from '../../src/sync/acknowledged.ts'
import type { Link } from '../../src/sync/link.ts'
import { openEndpoint, untilQuiet, type ExchangeEndpoint } from '../support/exchangeEnds.ts'
import { createMemoryStore } from '../support/memoryStore.ts'
import type { MeetingDevice, MeetingPlace } from './meeting.ts'

/** Two ends of a new connection. */
export interface OpenedLinks {
  readonly links: readonly [Link, Link]
  /** The connection breaks. */
  readonly cut: () => void
}

/** Meetings by exchange over links of some kind. @param device makes a device of the exam */
export function meetOverLink(
  device: () => Promise<MeetingDevice>,
  connect: (a: DeviceId, b: DeviceId) => Promise<OpenedLinks>,
  close: () => Promise<void> = () => Promise.resolve(),
): MeetingPlace {
  const known = new Map<DeviceId, Acknowledged>()
  const acknowledgedBy = ({ id, replica }: MeetingDevice): Acknowledged => {
    const acknowledged = known.get(id) ?? createAcknowledged(createMemoryStore(), replica)
    known.set(id, acknowledged)
    return acknowledged
  }
  const open = async (
    a: MeetingDevice,
    b: MeetingDevice,
  ): Promise<{ readonly ends: readonly [ExchangeEndpoint, ExchangeEndpoint]; readonly cut: () => void }> => {
    const { links, cut } = await connect(a.id, b.id)
    const end = (device: MeetingDevice, link: Link): ExchangeEndpoint =>
      openEndpoint(device.replica, link, { acknowledged: acknowledgedBy(device) })
    return { ends: [end(a, links[0]), end(b, links[1])], cut }
  }
  const closed = (ends: readonly ExchangeEndpoint[]): Promise<unknown> =>
    Promise.all(ends.map((end) => end.until(({ ends: said }) => said.length > 0)))

  return {
    device,
    async meet(a, b, during) {
      const { ends } = await open(a, b)
      await during?.()
      await untilQuiet(ends)
      ends[0].exchange.stop()
      await closed(ends)
    },
    async breakOff(a, b) {
      const { ends, cut } = await open(a, b)
      await ends[1].until(({ states }) =>
        states.some(({ meeting }) => meeting.type === 'exchanging' && meeting.received > 0),
      )
      cut()
      await closed(ends)
    },
    close,
  }
}
