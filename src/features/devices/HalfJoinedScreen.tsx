import Button from '@mui/material/Button'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Devices.module.css'
import { DevicesArea } from './DevicesArea.tsx'

/** The copy broke off before the books could be shown: what came is kept, and here are the ways to the rest. */
export function HalfJoinedScreen() {
  return (
    <DevicesArea>
      <Ways />
    </DevicesArea>
  )
}

function Ways() {
  const { meeting, devices } = useDeviceT()
  return (
    <Page title={meeting.joinTitle}>
      <EmptyState
        picture="suitcase"
        title={meeting.halfTitle}
        text={meeting.halfText}
        action={
          <Button variant="contained" size="large" href={hashOf(routes.deviceGoOn())}>
            {devices.connect}
          </Button>
        }
      />
      <div className={styles['buttons']}>
        <Button href={hashOf(routes.deviceOpenFile())}>{meeting.halfFile}</Button>
        <Button href={hashOf(routes.deviceJoin())}>{meeting.rejoinAsk}</Button>
      </div>
    </Page>
  )
}
