import { useState } from 'react'
import { useDevicesControl } from '../../commands/devicesControl.ts'
import type { OtherDevice, ThisDevice } from '../../domain/deviceStatus.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/iconPaths.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { DeviceState } from './DeviceState.tsx'
import styles from './Devices.module.css'
import { PromoteQuestion, RemoveQuestion } from './DeviceQuestions.tsx'
import { RenameSheet } from './RenameSheet.tsx'

export interface DeviceSheetProps {
  readonly device: OtherDevice
  readonly self: ThisDevice
  readonly onClose: () => void
}

/** What can be done with one other device. Who is on the list, and as what, is an owner's business. */
export function DeviceSheet({ device, self, onClose }: DeviceSheetProps) {
  const { devices } = useDeviceT()
  const control = useDevicesControl()
  const [asking, setAsking] = useState<'rename' | 'promote' | 'remove' | null>(null)
  const name = device.name || devices.unnamed
  if (asking === 'rename') return <RenameSheet device={device.id} name={device.name} onClose={onClose} />
  if (asking === 'promote') return <PromoteQuestion device={device} onClose={onClose} />
  if (asking === 'remove') return <RemoveQuestion device={device} onClose={onClose} />

  const listed = device.removed !== true
  const owner = self.role === 'owner' && !self.removed
  const row = (icon: IconName, title: string, way: { readonly href: string } | { readonly onClick: () => void }) => (
    <li key={title}>
      <ListRow leading={<Icon name={icon} />} title={title} {...way} />
    </li>
  )
  return (
    <Sheet open onClose={onClose} title={name}>
      <div className={styles['sheet']}>
        <DeviceState device={device} />
        {listed && (
          <p className={styles['soft']}>
            <strong>{devices.roles[device.role]}.</strong> {devices.roleMay[device.role]}
          </p>
        )}
        <ul className={styles['rows']}>
          {listed &&
            !self.removed && [
              row('share', devices.sendTo, { href: hashOf(routes.deviceFile(device.id)) }),
              row('backup', devices.sendAllTo, { href: hashOf(routes.deviceFile(device.id, true)) }),
            ]}
          {listed &&
            device.meeting.type !== 'apart' &&
            row('close', devices.disconnect, {
              onClick: () => {
                control.disconnect(device.id)
                onClose()
              },
            })}
          {owner && listed && row('edit', devices.rename, { onClick: () => setAsking('rename') })}
          {owner &&
            listed &&
            device.role === 'seller' &&
            row('customers', devices.promote, { onClick: () => setAsking('promote') })}
          {owner && listed && row('remove', devices.remove, { onClick: () => setAsking('remove') })}
        </ul>
      </div>
    </Sheet>
  )
}
