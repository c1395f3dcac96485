import Button from '@mui/material/Button'
import { useRef, useState } from 'react'
import type { KeysControl } from '../../../commands/keysControl.ts'
import { isPin } from '../../../domain/pinLock.ts'
import { usePrivacyT } from '../../../i18n/PrivacyWords.ts'
import { startAgain } from '../../../platform/connections.ts'
import { Note } from '../../../ui/Note.tsx'
import { useFocusFirstError } from '../../../ui/useFocusFirstError.ts'
import styles from '../Privacy.module.css'
import { writeLock } from './lockRecord.ts'
import { MinutesChoice } from './MinutesChoice.tsx'
import { makeLock } from './openLock.ts'
import { PinInput } from './PinInput.tsx'

/** A PIN, typed twice; then the app starts anew and asks for it, so that nobody finds out later that it was another one. */
export function NewLock({ keys }: { readonly keys: KeysControl }) {
  const { lock: t } = usePrivacyT()
  const form = useRef<HTMLFormElement>(null)
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [minutes, setMinutes] = useState(5)
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<'asking' | 'busy' | 'failed'>('asking')
  useFocusFirstError(form, attempt)
  const isBad = attempt > 0 && !isPin(pin)
  const differs = attempt > 0 && !isBad && again !== pin

  const turnOn = async () => {
    setState('busy')
    try {
      const { record, vault } = await makeLock(pin, minutes)
      // First the lock, then what it seals: in between, killed, everything can still be opened.
      writeLock(record)
      await keys.seal(vault)
      startAgain()
    } catch {
      setState('failed')
    }
  }
  return (
    <form
      ref={form}
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setAttempt((n) => n + 1)
        if (state !== 'busy' && isPin(pin) && again === pin) void turnOn()
      }}
    >
      <PinInput label={t.newPin} value={pin} onChange={setPin} help={t.pinHelp} error={isBad ? t.badPin : undefined} />
      <PinInput label={t.repeat} value={again} onChange={setAgain} error={differs ? t.differs : undefined} />
      <MinutesChoice value={minutes} onChange={setMinutes} />
      {state === 'failed' && (
        <Note tone="error" role="alert">
          {t.failed}
        </Note>
      )}
      <Button type="submit" variant="contained" size="large" aria-disabled={state === 'busy'}>
        {state === 'busy' ? t.working : t.turnOn}
      </Button>
    </form>
  )
}
