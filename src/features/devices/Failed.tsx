import Button from '@mui/material/Button'
import { useDevicesState } from '../../commands/devicesControl.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { Note } from '../../ui/Note.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Devices.module.css'
import { useDeviceError, type DeviceError } from './useDeviceError.ts'

/** For these a file works where a connection does not. */
const FILE_HELPS: ReadonlySet<DeviceError['type']> = new Set(['no-webrtc', 'no-network', 'unreachable', 'closed'])

export interface FailedProps {
  readonly error: DeviceError
  /** Devices that know each other can send a file; a new one cannot open it yet. */
  readonly known: boolean
  readonly onAgain: () => void
}

/** What kept the devices apart, in one sentence, and the ways on. */
export function Failed({ error, known, onAgain }: FailedProps) {
  const { meeting } = useDeviceT()
  const tell = useDeviceError()
  const { self } = useDevicesState()
  return (
    <div className={styles['step']}>
      <Note tone="error" role="alert">
        {tell(error)}
      </Note>
      <div className={styles['reach']}>
        {error.type !== 'no-webrtc' && (
          <Button variant="contained" size="large" onClick={onAgain}>
            {meeting.startAgain}
          </Button>
        )}
        {known && error.type === 'not-authorised' && self && (
          <Button variant="outlined" href={hashOf(routes.deviceJoin())}>
            {meeting.rejoinAsk}
          </Button>
        )}
        {known && FILE_HELPS.has(error.type) && (
          <Button variant="outlined" href={hashOf(routes.deviceFile())}>
            {meeting.useFile}
          </Button>
        )}
      </div>
    </div>
  )
}
