import Button from '@mui/material/Button'
import { useDevicesState } from '../../commands/devicesControl.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { BooksQuestion } from './BooksQuestion.tsx'
import { CodePanel } from './CodePanel.tsx'
import { SlowHint } from './Connecting.tsx'
import styles from './Devices.module.css'
import { Digits } from './Digits.tsx'
import { Exchange, meetingWith } from './Exchange.tsx'
import { Failed } from './Failed.tsx'
import { Preparing } from './Preparing.tsx'
import { ReadyToJoin } from './ReadyToJoin.tsx'
import { RejoinQuestion } from './RejoinQuestion.tsx'
import { ScanPanel } from './ScanPanel.tsx'
import { Step } from './Step.tsx'
import type { DeviceError } from './useDeviceError.ts'
import { useJoin, type HasBooks } from './useJoin.ts'

/** The other's screen waits for a person here: only after that something may be in the way. */
export const SECOND_SLOW_MS = 30_000

/** From the other's code to its books. */
export function JoinSteps({ code }: { readonly code: string | null }) {
  const { meeting } = useDeviceT()
  const joining = useJoin(code)
  const { meet, refused, text } = joining
  if (refused) return <Failed error={refused} known={false} onAgain={() => joining.again(refused)} />
  switch (meet.step) {
    case 'idle':
      return text === null ? (
        <Step key="scan" title={meeting.scanTitle} first>
          <p>{meeting.joinText}</p>
          <ScanPanel atOnce={false} problem={joining.problem} onText={joining.begin} />
        </Step>
      ) : joining.isListed ? (
        <RejoinQuestion key="rejoin" onRejoin={joining.rejoin} />
      ) : (
        <ReadyToJoin key="ready" onContinue={() => joining.begin(text)} />
      )
    case 'starting':
    case 'connecting':
      return <Preparing />
    case 'failed':
      return <NotMet joining={joining} error={meet.error} />
    case 'showing':
      return (
        <Step key="show" title={meeting.showBackTitle}>
          <p>{meeting.showBackText}</p>
          <CodePanel
            code={meet.code}
            onRenew={() => joining.again()}
            expired={meeting.expiredSecond}
            renew={meeting.startAgain}
          />
          <SlowHint afterMs={SECOND_SLOW_MS} file={false} />
        </Step>
      )
    case 'met':
      return <Copy joining={joining} />
  }
}

interface NotMetProps {
  readonly joining: ReturnType<typeof useJoin>
  readonly error: DeviceError | HasBooks
}

function NotMet({ joining, error }: NotMetProps) {
  const { meeting } = useDeviceT()
  if (error.type === 'has-books') return <BooksQuestion customers={error.customers} onDecide={joining.decide} />
  // A copy takes as long as a code is good for: nobody makes it twice for that.
  if (joining.leaving && (error.type === 'expired-code' || error.type === 'used-code')) {
    return (
      <Step key="scan-again" title={meeting.scanTitle}>
        <p>{meeting.copyFirstScan}</p>
        <ScanPanel atOnce={false} problem={null} onText={joining.begin} />
      </Step>
    )
  }
  return <Failed error={error} known={false} onAgain={() => joining.again(error)} />
}

function Copy({ joining }: { readonly joining: ReturnType<typeof useJoin> }) {
  const { meeting } = useDeviceT()
  const state = useDevicesState()
  const { met } = joining
  if (!met) return null
  const type = meetingWith(state, met.peer)?.type
  if (type === undefined || type === 'apart' || type === 'searching' || type === 'checking') {
    return (
      <Step key="digits" title={meeting.digitsJoinTitle}>
        {met.digits !== undefined && <Digits digits={met.digits} />}
        <p>{meeting.digitsJoinText}</p>
        <p role="status" className={styles['soft']}>
          {meeting.waitingKey}
        </p>
        <div className={styles['reach']}>
          <Button variant="outlined" size="large" onClick={joining.differ}>
            {meeting.digitsJoinNo}
          </Button>
        </div>
      </Step>
    )
  }
  return <Exchange peer={met.peer} title={meeting.copyingTitle} text={meeting.copyingText} done={meeting.metTitle} />
}
