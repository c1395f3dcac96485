import Button from '@mui/material/Button'
import type { OtherDevice } from '../../domain/deviceStatus.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { DeviceState } from './DeviceState.tsx'
import styles from './Devices.module.css'

export interface DeviceCardProps {
  readonly device: OtherDevice
  readonly onOpen: () => void
}

/** One other device: who, what it may do, and what is true of it now. */
export function DeviceCard({ device, onOpen }: DeviceCardProps) {
  const { devices } = useDeviceT()
  const different = device.meeting.type === 'different' && device.removed !== true
  return (
    <div className={styles['card']} data-removed={device.removed === true}>
      <button type="button" className={styles['cardTop']} onClick={onOpen}>
        <span className={styles['name']}>
          <bdi>{device.name || devices.unnamed}</bdi>
          {device.removed !== true && <span className={styles['role']}>{devices.roles[device.role]}</span>}
        </span>
        <Icon name="forward" size={20} />
      </button>
      <DeviceState device={device} />
      {different && (
        <Button variant="outlined" href={hashOf(routes.deviceFile(device.id, true))}>
          {devices.sendAllTo}
        </Button>
      )}
    </div>
  )
}
