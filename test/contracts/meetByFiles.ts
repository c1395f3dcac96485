import type { DeviceId } from '../../src/domain/ids.ts'
import { openChanges } from '../../src/sync/file/openChanges.ts'
import { admitToFiles, fileFor, meetByFile, openFileBusiness, type FileDevice } from '../support/fileDevice.ts'
import type { MeetingDevice, MeetingPlace } from './meeting.ts'

/** Meetings by files that are handed over. @param make makes a device of the exam */
export async function meetByFiles(
  make: () => Promise<MeetingDevice>,
  close: () => Promise<void> = () => Promise.resolve(),
): Promise<MeetingPlace> {
  const business = await openFileBusiness()
  const admitted = new Map<DeviceId, FileDevice>()
  const fileDevice = (device: MeetingDevice): FileDevice => admitted.get(device.id) as FileDevice

  return {
    async device() {
      const made = await make()
      admitted.set(made.id, await admitToFiles(business, made.id, made.replica))
      return made
    },
    async meet(a, b, during) {
      const [from, to] = [fileDevice(a), fileDevice(b)]
      if (during) {
        // On its way while both go on recording.
        const file = await fileFor(from, to, { receipt: true })
        await during()
        await openChanges(to, file)
      }
      await meetByFile(from, to)
    },
    async breakOff(a, b) {
      const file = await fileFor(fileDevice(a), fileDevice(b))
      await openChanges(fileDevice(b), file.slice(0, file.size - 40))
    },
    close,
  }
}
