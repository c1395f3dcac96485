import type { DeviceId } from '../../src/domain/ids.ts'
import { createMemoryReplica, uncleanUpdate } from '../support/memoryReplica.ts'
import type { MeetingDevice } from './meeting.ts'

/** Devices in memory, each with a name of its own. */
export function memoryDevices(): () => Promise<MeetingDevice> {
  let made = 0
  return () => {
    made += 1
    const id = `DEV${String(made).padStart(13, '0')}` as DeviceId
    const replica = createMemoryReplica(id)
    return Promise.resolve({
      id,
      replica,
      record(segment, facts) {
        replica.record(segment, facts)
        return Promise.resolve()
      },
      spoil(segment) {
        replica.plant(segment, uncleanUpdate(segment))
        return Promise.resolve()
      },
      rows: () => Promise.resolve(replica.values()),
    })
  }
}
