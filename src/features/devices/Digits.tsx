import { useDeviceT } from '../../i18n/DeviceWords.ts'
import styles from './Devices.module.css'

/** Six digits to be compared at a glance, read out one by one. */
export function Digits({ digits }: { readonly digits: string }) {
  const { meeting } = useDeviceT()
  return (
    <p className={styles['digits']} role="img" aria-label={meeting.digitsLabel(Array.from(digits).join(' '))}>
      <span>{digits.slice(0, 3)}</span>
      <span>{digits.slice(3)}</span>
    </p>
  )
}
