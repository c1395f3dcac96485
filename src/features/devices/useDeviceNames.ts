import { useDevicesState } from '../../commands/devicesControl.ts'
import type { DeviceId } from '../../domain/ids.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'

/** What a device is called; one that is on no list is said to be on none. */
export function useDeviceNames(): (device: DeviceId) => string {
  const { devices } = useDeviceT()
  const { self, others } = useDevicesState()
  return (device) => {
    const found = self?.id === device ? self : others.find(({ id }) => id === device)
    return found ? found.name || devices.unnamed : devices.notListed
  }
}
