import Button from '@mui/material/Button'
import type { DevicesState } from '../../domain/deviceStatus.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { Note } from '../../ui/Note.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Devices.module.css'

/** What a person should know before anything else about the devices. */
export function Attention({ state }: { readonly state: DevicesState }) {
  const { devices } = useDeviceT()
  const { self, late, unverified, refused, clockOff, newerApp, elsewhere } = state
  const look = <Button href={hashOf(routes.deviceReview())}>{devices.look}</Button>
  const notes = [
    self?.removed === true && (
      <Note key="removed" tone="error" role="alert">
        <strong>{devices.selfRemovedTitle}</strong>
        <p>{devices.selfRemovedText}</p>
      </Note>
    ),
    elsewhere && (
      <Note key="elsewhere" tone="calm">
        {devices.elsewhere}
      </Note>
    ),
    newerApp && (
      <Note key="newer" tone="calm">
        {devices.newerApp}
      </Note>
    ),
    clockOff && (
      <Note key="clock" tone="warn">
        {devices.clockOff}
      </Note>
    ),
    late > 0 && (
      <Note key="late" tone="warn" action={look}>
        {devices.late(late)}
      </Note>
    ),
    unverified > 0 && (
      <Note key="unverified" tone="warn" action={look}>
        {devices.unverified(unverified)}
      </Note>
    ),
    refused > 0 && (
      <Note key="refused" tone="warn" action={look}>
        {devices.refused(refused)}
      </Note>
    ),
  ].filter((note) => note !== false)
  return notes.length === 0 ? null : <div className={styles['notes']}>{notes}</div>
}
