import Button from '@mui/material/Button'
import type { ThisDevice } from '../../domain/deviceStatus.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { Note } from '../../ui/Note.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { CannotConnect } from './CannotConnect.tsx'
import styles from './Devices.module.css'
import { useCanConnect } from './useCanConnect.ts'

/** A device without the key of the business opens no file and makes none: why, and the way to the key. */
export function NoFilesYet({ self }: { readonly self: ThisDevice | undefined }) {
  const { devices, meeting } = useDeviceT()
  const able = useCanConnect()
  return (
    <div className={styles['slow']}>
      <Note tone="warn">
        <strong>{self ? devices.selfRemovedTitle : meeting.noKeyTitle}</strong>
        <p>{self ? devices.selfRemovedText : meeting.noKeyText}</p>
      </Note>
      {able ? (
        <Button variant="contained" size="large" href={hashOf(routes.deviceJoin())}>
          {self ? meeting.rejoin : devices.emptyJoin}
        </Button>
      ) : (
        <CannotConnect />
      )}
    </div>
  )
}
