import Button from '@mui/material/Button'
import { useDevicesState } from '../../commands/devicesControl.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { Note } from '../../ui/Note.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Devices.module.css'

/**
 * Why nothing is connected in this browser, and what there is instead. A device on the list has the key, and goes on by
 * files; the key is handed over by a connection alone, so any other one has backups.
 */
export function CannotConnect() {
  const { devices, meeting } = useDeviceT()
  const { self } = useDevicesState()
  const business = useBusiness()
  const way = self
    ? { text: devices.noWebRtcListed, path: routes.deviceFile(), button: meeting.useFile }
    : business
      ? { text: devices.noWebRtcBooks, path: routes.backup(), button: devices.noWebRtcToBackup }
      : { text: devices.noWebRtcEmpty, path: routes.today(), button: devices.noWebRtcToStart }
  const isOver = self?.removed === true
  return (
    <div className={styles['slow']}>
      <Note tone="warn">
        <strong>{devices.noWebRtcTitle}</strong>
        <p>{devices.noWebRtcText}</p>
        {!isOver && <p>{way.text}</p>}
      </Note>
      {!isOver && (
        <Button variant="contained" size="large" href={hashOf(way.path)}>
          {way.button}
        </Button>
      )}
    </div>
  )
}
