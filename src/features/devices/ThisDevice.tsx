import Button from '@mui/material/Button'
import { useState } from 'react'
import type { ThisDevice as Self } from '../../domain/deviceStatus.ts'
import { useDeviceT } from '../../i18n/DeviceWordsContext.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Devices.module.css'
import { RenameSheet } from './RenameSheet.tsx'

/** What this device is called and may do. Names are written by owners. */
export function ThisDevice({ self }: { readonly self: Self }) {
  const { devices } = useDeviceT()
  const [renaming, setRenaming] = useState(false)
  return (
    <section className={styles['card']}>
      <h2 className={styles['heading']}>{devices.thisTitle}</h2>
      <p className={styles['name']}>
        <bdi>{self.name || devices.unnamed}</bdi>
        {!self.removed && <span className={styles['role']}>{devices.roles[self.role]}</span>}
      </p>
      {!self.removed && <p className={styles['soft']}>{devices.roleMay[self.role]}</p>}
      {self.role === 'owner' && !self.removed && (
        <Button startIcon={<Icon name="edit" size={20} />} onClick={() => setRenaming(true)}>
          {devices.rename}
        </Button>
      )}
      {renaming && <RenameSheet device={self.id} name={self.name} onClose={() => setRenaming(false)} />}
    </section>
  )
}
