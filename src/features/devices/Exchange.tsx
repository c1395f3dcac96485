import Button from '@mui/material/Button'
import { useDevicesState } from '../../commands/devicesControl.ts'
import { useState } from 'react'
import type { DevicesState, MeetingState } from '../../domain/deviceStatus.ts'
import type { DeviceId } from '../../domain/ids.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useAwake } from '../../platform/useAwake.ts'
import { Note } from '../../ui/Note.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { DeviceState } from './DeviceState.tsx'
import styles from './Devices.module.css'
import { Step } from './Step.tsx'
import { TwoDevices } from './TwoDevices.tsx'
import { useAfter } from './useAfter.ts'

/** How it stands with one other device now; `undefined` before it is on the list. */
export function meetingWith(state: DevicesState, peer: DeviceId): MeetingState | undefined {
  return state.others.find(({ id }) => id === peer)?.meeting
}

/** They have met just now: longer than this without a word means that they have parted again. */
const BEGIN_MS = 8000

export interface ExchangeProps {
  readonly peer: DeviceId
  /** While facts are on their way. */
  readonly title: string
  readonly text?: string
  /** When both hold the same, with the name of the other. */
  readonly done: (name: string) => string
}

/** Facts go over, until both ends have proven that they hold the same. */
export function Exchange({ peer, title, text, done }: ExchangeProps) {
  const { meeting, devices } = useDeviceT()
  const device = useDevicesState().others.find(({ id }) => id === peer)
  const type = device?.meeting.type
  const [begun, setBegun] = useState(false)
  if (!begun && type !== undefined && type !== 'apart') setBegun(true)
  const late = useAfter(BEGIN_MS)
  useAwake(type !== 'together')
  if (device && type === 'together') {
    return (
      <Step key="done" title={done(device.name || devices.unnamed)}>
        <div className={styles['done']}>
          <TwoDevices />
          <DeviceState device={device} />
        </div>
        <ToDevices />
      </Step>
    )
  }
  if (type === 'apart' && (begun || late)) {
    return (
      <Step key="cut" title={meeting.cutTitle}>
        <Note tone="warn" role="alert">
          {device?.parted === undefined ? meeting.errors.closed : meeting.parted[device.parted]}
        </Note>
        <div className={styles['reach']}>
          <Button variant="contained" size="large" href={hashOf(routes.deviceConnect())}>
            {devices.connect}
          </Button>
          <Button variant="outlined" href={hashOf(routes.deviceFile(peer))}>
            {meeting.useFile}
          </Button>
        </div>
      </Step>
    )
  }
  return (
    <Step key="copying" title={title}>
      {text !== undefined && <p>{text}</p>}
      {device && type !== 'apart' ? (
        <DeviceState device={device} />
      ) : (
        <ProgressBar label={meeting.connectingText} done={0} total={0} />
      )}
      {device && (type === 'different' || type === 'unconfirmed') && <ToDevices />}
    </Step>
  )
}

function ToDevices() {
  const { meeting } = useDeviceT()
  return (
    <div className={styles['reach']}>
      <Button variant="contained" size="large" href={hashOf(routes.devices())}>
        {meeting.toDevices}
      </Button>
    </div>
  )
}
