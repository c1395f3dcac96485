import Button from '@mui/material/Button'
import { useRef, useState } from 'react'
import type { Invited } from '../../commands/devicesControl.ts'
import type { Role } from '../../domain/fact.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { useFocusFirstError } from '../../ui/useFocusFirstError.ts'
import { nameProblem } from './deviceName.ts'
import styles from './Devices.module.css'
import { RoleChoice } from './RoleChoice.tsx'
import { Step } from './Step.tsx'

export interface NameStepProps {
  /** What this device is called as long as nobody has named it; `null` when it has a name. */
  readonly ownGuess: string | null
  readonly onDone: (invited: Invited, ownName: string | null) => void
}

/** The new device gets its name and what it may do; this one too gets a name, when it has none. */
export function NameStep({ ownGuess, onDone }: NameStepProps) {
  const { devices, meeting } = useDeviceT()
  const form = useRef<HTMLFormElement>(null)
  const [name, setName] = useState('')
  const [own, setOwn] = useState(ownGuess ?? '')
  const [role, setRole] = useState<Role | null>(null)
  const [attempt, setAttempt] = useState(0)
  useFocusFirstError(form, attempt)
  const problem = nameProblem(devices, name)
  const ownProblem = ownGuess === null ? undefined : nameProblem(devices, own)
  const tried = attempt > 0
  const submit = () => {
    if (problem !== undefined || ownProblem !== undefined || role === null) setAttempt((n) => n + 1)
    else onDone({ name: name.trim(), role }, ownGuess === null ? null : own.trim())
  }
  return (
    <Step title={meeting.nameTitle}>
      <form
        ref={form}
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextInput
          label={devices.nameLabel}
          name="name"
          autoCapitalize="sentences"
          value={name}
          onChange={setName}
          help={devices.nameHelp}
          error={tried ? problem : undefined}
        />
        <RoleChoice value={role} error={tried && role === null ? meeting.roleMissing : undefined} onChange={setRole} />
        {ownGuess !== null && (
          <TextInput
            label={meeting.nameThisLabel}
            name="own"
            autoCapitalize="sentences"
            value={own}
            onChange={setOwn}
            error={tried ? ownProblem : undefined}
          />
        )}
        <Button variant="contained" size="large" type="submit">
          {meeting.handOver}
        </Button>
      </form>
    </Step>
  )
}
