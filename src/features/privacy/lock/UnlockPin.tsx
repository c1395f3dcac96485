import Button from '@mui/material/Button'
import { useEffect, useRef, useState } from 'react'
import { usePrivacyT } from '../../../i18n/PrivacyWords.ts'
import { useFocusFirstError } from '../../../ui/useFocusFirstError.ts'
import styles from '../Privacy.module.css'
import { readLock, type LockRecord } from './lockRecord.ts'
import { unlockByPasskey, unlockByPin, waitOf, type Unlocking } from './openLock.ts'
import { PinInput } from './PinInput.tsx'

export type Unlocked = Extract<Unlocking, { readonly type: 'open' }>

export interface UnlockPinProps {
  readonly record: LockRecord
  readonly confirm: string
  readonly onOpen: (unlocked: Unlocked) => void
}

/** Asks for the PIN, or for what the device has instead; says how long there is to wait after wrong ones. */
export function UnlockPin({ record, confirm, onOpen }: UnlockPinProps) {
  const { lock: t } = usePrivacyT()
  const form = useRef<HTMLFormElement>(null)
  const [pin, setPin] = useState('')
  const [error, setError] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const wait = useWait(record)
  useFocusFirstError(form, attempt)

  const take = async (ask: () => Promise<Unlocking>): Promise<void> => {
    setBusy(true)
    const outcome = await ask().catch(() => undefined)
    setBusy(false)
    if (outcome?.type === 'open') return onOpen(outcome)
    setPin('')
    setError(
      outcome === undefined
        ? t.failed
        : outcome.type === 'no-passkey'
          ? t.passkeyRefused
          : outcome.type === 'wrong'
            ? t.wrong
            : undefined,
    )
    setAttempt((n) => n + 1)
  }
  return (
    <form
      ref={form}
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        // Nothing typed is no attempt.
        if (!busy && pin !== '') void take(() => unlockByPin(readLock() ?? record, pin))
      }}
    >
      <PinInput
        label={t.pin}
        value={pin}
        startHere
        onChange={(next) => {
          setPin(next)
          setError(undefined)
        }}
        error={wait > 0 ? [error, t.wait(wait)].filter(Boolean).join(' ') : error}
      />
      <div className={styles['actions']}>
        {record.passkey && (
          <Button variant="outlined" aria-disabled={busy} onClick={() => void take(() => unlockByPasskey(record))}>
            {t.passkeyUse}
          </Button>
        )}
        <Button type="submit" variant="contained" aria-disabled={busy || wait > 0}>
          {busy ? t.working : confirm}
        </Button>
      </div>
    </form>
  )
}

/** Seconds that there are to wait, counted down. */
function useWait(record: LockRecord): number {
  const left = () => Math.ceil(waitOf(readLock() ?? record) / 1000)
  const [seconds, setSeconds] = useState(left)
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left()), 500)
    return () => clearInterval(timer)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- it reads what is kept, not the record of the first moment
  }, [])
  return seconds
}
