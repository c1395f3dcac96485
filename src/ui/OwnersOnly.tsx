import { DeviceWords } from '../i18n/DeviceWords.ts'
import { useDeviceT } from '../i18n/DeviceWords.ts'
import { Note } from './Note.tsx'

/** In the place of what a seller's device does not do. */
export function OwnersOnly() {
  return (
    <DeviceWords>
      <OwnersOnlyNote />
    </DeviceWords>
  )
}

function OwnersOnlyNote() {
  const { devices } = useDeviceT()
  return (
    <Note tone="calm">
      <strong>{devices.ownersOnly}</strong>
      <p>{devices.ownersOnlyText}</p>
    </Note>
  )
}
