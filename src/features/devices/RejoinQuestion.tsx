import Button from '@mui/material/Button'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Devices.module.css'
import { Step } from './Step.tsx'

/** An invitation, on a device that is in a business already: it may have been taken off the list while it was away. */
export function RejoinQuestion({ onRejoin }: { readonly onRejoin: () => void }) {
  const { meeting, devices } = useDeviceT()
  return (
    <Step title={meeting.rejoinTitle}>
      <p>{meeting.noneToJoin}</p>
      <p>{meeting.rejoinText}</p>
      <div className={styles['buttons']}>
        <Button variant="contained" size="large" onClick={onRejoin}>
          {meeting.rejoin}
        </Button>
        <Button href={hashOf(routes.deviceConnect())}>{devices.connect}</Button>
      </div>
    </Step>
  )
}
