import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDevicesState } from '../../commands/devicesControl.ts'
import type { DeviceId } from '../../domain/ids.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { Attention } from './Attention.tsx'
import { CannotConnect } from './CannotConnect.tsx'
import { DeviceCard } from './DeviceCard.tsx'
import { DeviceSheet } from './DeviceSheet.tsx'
import styles from './Devices.module.css'
import { DevicesArea } from './DevicesArea.tsx'
import { NoDevices } from './NoDevices.tsx'
import { RendezvousSection } from './RendezvousSection.tsx'
import { ThisDevice } from './ThisDevice.tsx'
import { useCanConnect } from './useCanConnect.ts'
import { WaysOn } from './WaysOn.tsx'

/** This device and the others, how it stands with each, and what can be done. */
export function DevicesScreen() {
  return (
    <DevicesArea>
      <Devices />
    </DevicesArea>
  )
}

function Devices() {
  const { devices } = useDeviceT()
  const state = useDevicesState()
  const able = useCanConnect()
  const [open, setOpen] = useState<DeviceId | null>(null)
  const { self, others } = state
  if (!self) return <NoDevices />
  const mayConnect = able && !self.removed && others.some(({ removed }) => removed !== true)
  // With all of them up to date there is nothing that has to be done.
  const allEqual = others.every(({ removed, meeting }) => removed === true || meeting.type === 'together')
  const chosen = others.find(({ id }) => id === open)
  const connect = (
    <Button
      className={styles['connect']}
      variant={allEqual ? 'outlined' : 'contained'}
      size="large"
      startIcon={<Icon name="sync" />}
      href={hashOf(routes.deviceConnect())}
    >
      {devices.connect}
    </Button>
  )
  return (
    <Page
      title={devices.title}
      back={hashOf(routes.more())}
      width="wide"
      {...(mayConnect && !allEqual ? { bottom: connect } : {})}
    >
      <div className={styles['screen']}>
        <Attention state={state} />
        {!able && <CannotConnect />}
        <div className={styles['columns']}>
          <div className={styles['screen']}>
            <ThisDevice self={self} />
            {others.length > 0 && (
              <section>
                <h2 className={styles['heading']}>{devices.listTitle}</h2>
                <ul className={styles['cards']}>
                  {others.map((device) => (
                    <li key={device.id}>
                      <DeviceCard device={device} onOpen={() => setOpen(device.id)} />
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {mayConnect && allEqual && connect}
          </div>
          <div className={styles['screen']}>
            <WaysOn self={self} mayAdd={able} />
            {able && !self.removed && <RendezvousSection />}
            <p className={styles['soft']}>{devices.private}</p>
          </div>
        </div>
      </div>
      {chosen && <DeviceSheet device={chosen} self={self} onClose={() => setOpen(null)} />}
    </Page>
  )
}
