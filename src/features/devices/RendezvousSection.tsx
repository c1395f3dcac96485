import Button from '@mui/material/Button'
import { useRef, useState } from 'react'
import { useDevicesControl } from '../../commands/devicesControl.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { isNarrowedTo, startAgain } from '../../platform/connections.ts'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import { useFocusFirstError } from '../../ui/useFocusFirstError.ts'
import styles from './Devices.module.css'

/** Meeting by itself, through a server of the owner's choice: off unless switched on, with what its keeper learns. */
export function RendezvousSection() {
  const { devices } = useDeviceT()
  const control = useDevicesControl()
  const { show } = useNotice()
  const form = useRef<HTMLFormElement>(null)
  const [address, setAddress] = useState(control.rendezvous)
  const [text, setText] = useState(address)
  const [error, setError] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  useFocusFirstError(form, attempt)

  const save = async (next: string) => {
    const result = await control.setRendezvous(next)
    if (!result.ok) {
      setError(devices.rendezvousErrors[result.error.type])
      setAttempt((n) => n + 1)
      return
    }
    setAddress(next)
    setText(next)
    show({ text: devices.rendezvousSaved })
    if (!isNarrowedTo(next)) startAgain()
  }
  return (
    <details className={styles['card']}>
      <summary className={styles['summary']}>
        <strong>{devices.rendezvousTitle}</strong>
        <small>{address === '' ? devices.rendezvousOff : devices.rendezvousOn(address)}</small>
      </summary>
      <form
        ref={form}
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save(text.trim())
        }}
      >
        {!isNarrowedTo(address) && (
          <div className={styles['pair']}>
            <p className={styles['soft']}>{devices.rendezvousWaits}</p>
            <Button variant="outlined" onClick={startAgain}>
              {devices.rendezvousAgain}
            </Button>
          </div>
        )}
        {devices.rendezvousText.map((line) => (
          <p key={line} className={styles['soft']}>
            {line}
          </p>
        ))}
        <TextInput
          label={devices.rendezvousLabel}
          name="rendezvous"
          type="url"
          inputMode="url"
          autoCapitalize="none"
          value={text}
          onChange={(next) => {
            setText(next)
            setError(undefined)
          }}
          help={devices.rendezvousHelp}
          error={error}
        />
        <div className={styles['pair']}>
          {address !== '' && (
            <Button variant="outlined" onClick={() => void save('')}>
              {devices.rendezvousStop}
            </Button>
          )}
          <Button variant="contained" type="submit">
            {devices.rendezvousSave}
          </Button>
        </div>
      </form>
    </details>
  )
}
