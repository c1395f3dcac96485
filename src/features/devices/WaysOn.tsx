import type { ThisDevice } from '../../domain/deviceStatus.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/iconPaths.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Devices.module.css'

export interface WaysOnProps {
  readonly self: ThisDevice
  /** False where the browser can connect no devices. */
  readonly mayAdd: boolean
}

/** Files, what came in, another device. Adding one is an owner's. */
export function WaysOn({ self, mayAdd }: WaysOnProps) {
  const { devices } = useDeviceT()
  return (
    <ul className={styles['places']}>
      {!self.removed && (
        <>
          <Way icon="share" path={routes.deviceFile()} title={devices.sendChanges} text={devices.sendChangesText} />
          <Way icon="upload" path={routes.deviceOpenFile()} title={devices.openFile} text={devices.openFileText} />
        </>
      )}
      <Way icon="download" path={routes.deviceArrivals()} title={devices.arrivals} text={devices.arrivalsText} />
      {mayAdd && self.role === 'owner' && !self.removed && (
        <Way icon="plus" path={routes.deviceAdd()} title={devices.add} text={devices.addText} />
      )}
      {mayAdd && self.removed && (
        <Way icon="devices" path={routes.deviceJoin()} title={devices.emptyJoin} text={devices.addText} />
      )}
    </ul>
  )
}

interface WayProps {
  readonly icon: IconName
  readonly path: string
  readonly title: string
  readonly text: string
}

function Way({ icon, path, title, text }: WayProps) {
  return (
    <li>
      <ListRow
        href={hashOf(path)}
        leading={<Icon name={icon} />}
        title={title}
        subtitle={text}
        trailing={<Icon name="forward" size={20} />}
      />
    </li>
  )
}
