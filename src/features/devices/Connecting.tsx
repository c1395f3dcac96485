import Button from '@mui/material/Button'
import { useEffect, useState } from 'react'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { localNetworkPermission } from '../../platform/localNetwork.ts'
import { useAwake } from '../../platform/useAwake.ts'
import { Note } from '../../ui/Note.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Devices.module.css'
import { Step } from './Step.tsx'
import { useAfter } from './useAfter.ts'

/** On one network two devices find each other in less than one second, or something is in the way. */
export const SLOW_MS = 8000

/** Both codes are read. After eight seconds of nothing it says what may be wrong, and keeps trying. */
export function Connecting({ known }: { readonly known: boolean }) {
  const { meeting } = useDeviceT()
  useAwake(true)
  return (
    <Step title={meeting.connecting}>
      <ProgressBar label={meeting.connectingText} done={0} total={0} />
      <SlowHint afterMs={SLOW_MS} file={known} />
    </Step>
  )
}

export interface SlowHintProps {
  readonly afterMs: number
  /** Offers the file: a way that always works between devices that know each other. */
  readonly file: boolean
}

/** Nothing yet: what to look at. */
export function SlowHint({ afterMs, file }: SlowHintProps) {
  const { meeting } = useDeviceT()
  const slow = useAfter(afterMs)
  // A permission that was refused needs nobody to wait for: not for a person, and not for a slow network.
  const long = useAfter(SLOW_MS)
  const [denied, setDenied] = useState(false)
  useEffect(() => {
    if (!long) return undefined
    let here = true
    void localNetworkPermission().then((permission) => {
      if (here) setDenied(permission === 'denied')
    })
    return () => {
      here = false
    }
  }, [long])
  if (!slow && !denied) return null
  return (
    <div className={styles['slow']}>
      <Note tone="warn" role="alert">
        <strong>{meeting.slowTitle}</strong>
        <p>{denied ? meeting.slowDenied : meeting.slowText}</p>
      </Note>
      {file && (
        <Button variant="outlined" href={hashOf(routes.deviceFile())}>
          {meeting.useFile}
        </Button>
      )}
    </div>
  )
}
