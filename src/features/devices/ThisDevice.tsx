import IconButton from '@mui/material/IconButton'
import { useState } from 'react'
import type { ThisDevice as Self } from '../../domain/deviceStatus.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Devices.module.css'
import { RenameSheet } from './RenameSheet.tsx'

/** What this device is called and may do. Names are written by owners. */
export function ThisDevice({ self }: { readonly self: Self }) {
  const { devices } = useDeviceT()
  const [renaming, setRenaming] = useState(false)
  return (
    <section className={styles['card']}>
      <div className={styles['own']}>
        <div>
          <h2 className={styles['heading']}>{devices.thisTitle}</h2>
          <p className={styles['name']}>
            <bdi>{self.name || devices.unnamed}</bdi>
            {!self.removed && <span className={styles['role']}>{devices.roles[self.role]}</span>}
          </p>
        </div>
        {self.role === 'owner' && !self.removed && (
          <IconButton edge="end" aria-label={devices.rename} onClick={() => setRenaming(true)}>
            <Icon name="edit" />
          </IconButton>
        )}
      </div>
      {/* Owners may do everything: only limits are worth a line. */}
      {self.role === 'seller' && !self.removed && <p className={styles['soft']}>{devices.roleMay.seller}</p>}
      {renaming && <RenameSheet device={self.id} name={self.name} onClose={() => setRenaming(false)} />}
    </section>
  )
}
