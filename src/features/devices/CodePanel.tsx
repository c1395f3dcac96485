import Button from '@mui/material/Button'
import { useState } from 'react'
import type { ShownCode } from '../../commands/devicesControl.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { copyText } from '../../platform/copyText.ts'
import { canShare, shareText } from '../../platform/share.ts'
import { useAwake } from '../../platform/useAwake.ts'
import { useNow } from '../../platform/useNow.ts'
import { Icon } from '../../ui/Icon.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import styles from './Devices.module.css'

export interface CodePanelProps {
  readonly code: ShownCode
  /** Makes another one, or goes back to where the other's code is read. */
  readonly onRenew: () => void
  readonly expired: string
  readonly renew: string
}

/** A code in every form that another device can take it: drawn, as a text to send, in groups to type. */
export function CodePanel({ code, onRenew, expired, renew }: CodePanelProps) {
  const { meeting } = useDeviceT()
  useAwake(true)
  const left = Math.ceil((code.expiresAt - useNow(500)) / 1000)
  if (left <= 0) {
    return (
      <div className={styles['expired']}>
        <p role="status">{expired}</p>
        <Button variant="contained" onClick={onRenew}>
          {renew}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles['codePanel']}>
      <QrCode text={code.text} label={meeting.codeLabel} />
      <p role="timer" className={styles['timer']}>
        <Icon name="clock" size={20} />
        {meeting.validFor(`${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`)}
      </p>
      <HandOver text={code.text} />
    </div>
  )
}

function HandOver({ text }: { readonly text: string }) {
  const { meeting } = useDeviceT()
  const [copied, setCopied] = useState<boolean | null>(null)
  return (
    <>
      <div className={styles['pair']}>
        <Button
          variant="outlined"
          startIcon={<Icon name="copy" size={20} />}
          onClick={() => void copyText(text).then(setCopied)}
        >
          {meeting.copyCode}
        </Button>
        {canShare() && (
          <Button variant="outlined" startIcon={<Icon name="share" size={20} />} onClick={() => void shareText(text)}>
            {meeting.shareCode}
          </Button>
        )}
      </div>
      <p role="status" className={styles['said']}>
        {copied === null ? '' : copied ? meeting.codeCopied : meeting.copyFailed}
      </p>
      <details className={styles['byHand']} {...(copied === false ? { open: true } : {})}>
        <summary>{meeting.byHand}</summary>
        <p className={styles['soft']}>{meeting.byHandText}</p>
        <p className={styles['letters']} translate="no">
          {lettersOf(text)}
        </p>
      </details>
    </>
  )
}

/** What stands behind the address, in groups of four. */
function lettersOf(text: string): string {
  const code = text.slice(text.lastIndexOf('/') + 1)
  return code.replace(/(.{4})(?=.)/g, '$1 ')
}
