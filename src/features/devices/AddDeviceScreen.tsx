import Button from '@mui/material/Button'
import { useEffect, useEffectEvent } from 'react'
import { useDevicesState } from '../../commands/devicesControl.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useExpired } from '../../platform/useExpired.ts'
import { OwnersOnly } from '../../ui/OwnersOnly.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { CameraStep } from './CameraStep.tsx'
import { CodePanel } from './CodePanel.tsx'
import { Connecting } from './Connecting.tsx'
import styles from './Devices.module.css'
import { DevicesArea } from './DevicesArea.tsx'
import { Digits } from './Digits.tsx'
import { Exchange } from './Exchange.tsx'
import { Failed } from './Failed.tsx'
import { NameStep } from './NameStep.tsx'
import { NeedsConnection } from './NeedsConnection.tsx'
import { Preparing } from './Preparing.tsx'
import { ScanPanel } from './ScanPanel.tsx'
import { ScanSwitch } from './ScanSwitch.tsx'
import { Step } from './Step.tsx'
import { useAddDevice } from './useAddDevice.ts'
import { useCameraFirst } from './useCameraFirst.ts'

/** A new device: codes both ways, six digits, a name, and the books. */
export function AddDeviceScreen() {
  return (
    <DevicesArea>
      <OwnersAdd />
    </DevicesArea>
  )
}

function OwnersAdd() {
  const { meeting } = useDeviceT()
  const { self } = useDevicesState()
  const place = { title: meeting.addTitle, back: hashOf(routes.devices()) }
  if (!self || (self.role === 'owner' && !self.removed)) {
    return (
      <NeedsConnection {...place}>
        <AddDevice />
      </NeedsConnection>
    )
  }
  return (
    <Page {...place}>
      <OwnersOnly />
    </Page>
  )
}

function AddDevice() {
  const { meeting } = useDeviceT()
  const camera = useCameraFirst()
  const adding = useAddDevice()
  const { meet, scanning } = adding
  const begin = useEffectEvent(adding.start)
  useEffect(() => {
    if (camera.step === 'ready') begin()
  }, [camera.step])
  const showing = meet.step === 'showing' && adding.refused === null
  const expired = useExpired(meet.step === 'showing' ? meet.code.expiresAt : null)
  return (
    <Page
      title={meeting.addTitle}
      back={hashOf(routes.devices())}
      {...(showing && (scanning || !expired)
        ? { bottom: <ScanSwitch scanning={scanning} label={meeting.scanTheirs} onScan={adding.scan} /> }
        : {})}
    >
      {camera.step === 'ready' ? <Steps adding={adding} /> : camera.step === 'ask' && <CameraStep camera={camera} />}
    </Page>
  )
}

function Steps({ adding }: { readonly adding: ReturnType<typeof useAddDevice> }) {
  const { meeting } = useDeviceT()
  const { meet, met, decision, refused } = adding
  if (refused) return <Failed error={refused} known={false} onAgain={adding.start} />
  switch (meet.step) {
    case 'idle':
    case 'starting':
      return <Preparing />
    case 'failed':
      return <Failed error={meet.error} known={false} onAgain={adding.start} />
    case 'showing':
      return adding.scanning ? (
        <Step key="scan" title={meeting.scanAnswerTitle}>
          <ScanPanel atOnce problem={adding.problem} onText={adding.take} />
        </Step>
      ) : (
        <Step key="show" title={meeting.showTitle}>
          <p>{meeting.showAddText}</p>
          <CodePanel code={meet.code} onRenew={adding.start} expired={meeting.expired} renew={meeting.renew} />
        </Step>
      )
    case 'connecting':
      return <Connecting known={false} />
    case 'met':
      break
  }
  if (!met) return null
  if (decision === 'none') {
    return (
      <Step key="digits" title={meeting.digitsTitle}>
        <Digits digits={met.digits ?? ''} />
        <p className={styles['soft']}>{meeting.digitsText}</p>
        <div className={`${styles['pair']} ${styles['reach']}`}>
          <Button variant="outlined" size="large" onClick={adding.differ}>
            {meeting.digitsNo}
          </Button>
          <Button variant="contained" size="large" onClick={adding.agree}>
            {meeting.digitsYes}
          </Button>
        </div>
      </Step>
    )
  }
  if (decision === 'same-digits') return <NameStep ownGuess={adding.ownGuess} onDone={adding.handOver} />
  return <Exchange peer={met.peer} title={meeting.copyingTitle} text={meeting.copyingText} done={meeting.addedTitle} />
}
