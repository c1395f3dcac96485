import { useEffect, useEffectEvent } from 'react'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useExpired } from '../../platform/useExpired.ts'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { CameraStep } from './CameraStep.tsx'
import { CodePanel } from './CodePanel.tsx'
import { Connecting, SlowHint } from './Connecting.tsx'
import { DevicesArea } from './DevicesArea.tsx'
import { Exchange } from './Exchange.tsx'
import { Failed } from './Failed.tsx'
import { JoinPage } from './JoinScreen.tsx'
import { SECOND_SLOW_MS } from './JoinSteps.tsx'
import { NeedsConnection } from './NeedsConnection.tsx'
import { Preparing } from './Preparing.tsx'
import { ScanPanel } from './ScanPanel.tsx'
import { ScanSwitch } from './ScanSwitch.tsx'
import { Step } from './Step.tsx'
import { useCameraFirst } from './useCameraFirst.ts'
import { useConnect } from './useConnect.ts'

export interface ConnectScreenProps {
  /** The code of the other device, where a link or its camera app brought it. */
  readonly code: string | null
}

/** Meeting again: one shows a code, the other scans it and shows its own. */
export function ConnectScreen({ code }: ConnectScreenProps) {
  return (
    <DevicesArea>
      <ConnectPage code={code} />
    </DevicesArea>
  )
}

/** As `ConnectScreen`, inside the words and the control. */
export function ConnectPage({ code }: ConnectScreenProps) {
  const { meeting } = useDeviceT()
  return (
    <NeedsConnection title={meeting.connectTitle} back={hashOf(routes.devices())}>
      <Connect code={code} />
    </NeedsConnection>
  )
}

function Connect({ code }: ConnectScreenProps) {
  const { meeting } = useDeviceT()
  const camera = useCameraFirst()
  const connecting = useConnect(code)
  const { meet } = connecting
  const begin = useEffectEvent(connecting.start)
  useEffect(() => {
    if (camera.step === 'ready') begin()
  }, [camera.step])
  const first = meet.step === 'showing' && meet.turn === 'first'
  const reading = connecting.scanning && !isUnderWay(meet.step)
  const expired = useExpired(meet.step === 'showing' ? meet.code.expiresAt : null)
  // Back from the camera to the code that is shown; to a new one, where the other's was answered already.
  const onScan = (open: boolean) => (open || first ? connecting.scan(open) : connecting.showOwn())
  if (connecting.invitation !== null) return <JoinPage code={connecting.invitation} />
  return (
    <Page
      title={meeting.connectTitle}
      back={hashOf(routes.devices())}
      {...(reading || (first && !expired)
        ? { bottom: <ScanSwitch scanning={reading} label={meeting.scanInstead} onScan={onScan} /> }
        : {})}
    >
      {camera.step === 'ready' ? (
        <Steps connecting={connecting} />
      ) : (
        camera.step === 'ask' && <CameraStep camera={camera} />
      )}
    </Page>
  )
}

/** Both codes are read: there is no way back to one's own. */
function isUnderWay(step: ReturnType<typeof useConnect>['meet']['step']): boolean {
  return step === 'connecting' || step === 'met' || step === 'failed'
}

function Steps({ connecting }: { readonly connecting: ReturnType<typeof useConnect> }) {
  const { meeting } = useDeviceT()
  const { meet, scanning, problem } = connecting
  // A link with a code that will not do, too: here another one can be read.
  const wantsScan = scanning || (problem !== null && meet.step === 'idle')
  if (wantsScan && !isUnderWay(meet.step)) {
    return (
      <Step key="scan" title={meeting.scanTitle}>
        <ScanPanel atOnce problem={problem} onText={connecting.take} />
      </Step>
    )
  }
  switch (meet.step) {
    case 'idle':
    case 'starting':
      return <Preparing />
    case 'failed':
      return <Failed error={meet.error} known onAgain={connecting.showOwn} />
    case 'connecting':
      return <Connecting known />
    case 'showing':
      return meet.turn === 'first' ? (
        <Step key="first" title={meeting.showTitle}>
          <p>{meeting.showConnectText}</p>
          <CodePanel code={meet.code} onRenew={connecting.showOwn} expired={meeting.expired} renew={meeting.renew} />
        </Step>
      ) : (
        <Step key="second" title={meeting.showBackTitle}>
          <p>{meeting.showBackText}</p>
          <CodePanel
            code={meet.code}
            onRenew={() => connecting.scan(true)}
            expired={meeting.expiredSecond}
            renew={meeting.scanInstead}
          />
          <SlowHint afterMs={SECOND_SLOW_MS} file />
        </Step>
      )
    case 'met':
      return <Exchange peer={meet.meeting.peer} title={meeting.meetingTitle} done={meeting.metTitle} />
  }
}
