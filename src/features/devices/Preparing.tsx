import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'

/** Until a code is made: up to three seconds, while the browser asks its network cards. */
export function Preparing() {
  const { meeting } = useDeviceT()
  return <ProgressBar label={meeting.preparing} done={0} total={0} />
}
