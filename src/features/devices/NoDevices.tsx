import Button from '@mui/material/Button'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Devices.module.css'
import { NeedsConnection } from './NeedsConnection.tsx'
import { TwoDevices } from './TwoDevices.tsx'

/** One device: why another one, and the two ways to it. */
export function NoDevices() {
  const { devices } = useDeviceT()
  const place = { title: devices.title, back: hashOf(routes.more()) }
  return (
    <NeedsConnection {...place}>
      <Page
        {...place}
        bottom={
          <Button variant="contained" size="large" startIcon={<Icon name="plus" />} href={hashOf(routes.deviceAdd())}>
            {devices.add}
          </Button>
        }
      >
        <div className={styles['empty']}>
          <TwoDevices />
          <h2>{devices.emptyTitle}</h2>
          <p className={styles['soft']}>{devices.emptyText}</p>
          <Button variant="outlined" href={hashOf(routes.deviceJoin())}>
            {devices.emptyJoin}
          </Button>
        </div>
      </Page>
    </NeedsConnection>
  )
}
