import Button from '@mui/material/Button'
import { useEffect, useId, useRef, useState } from 'react'
import { useDevicesControl } from '../../commands/devicesControl.ts'
import type { DeviceId } from '../../domain/ids.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { useFocusFirstError } from '../../ui/useFocusFirstError.ts'
import { nameProblem } from './deviceName.ts'

export interface RenameSheetProps {
  readonly device: DeviceId
  readonly name: string
  readonly onClose: () => void
}

/** Another name for a device, on all of them. */
export function RenameSheet({ device, name, onClose }: RenameSheetProps) {
  const { devices } = useDeviceT()
  const { common } = useT()
  const tell = useErrorText()
  const control = useDevicesControl()
  const { show } = useNotice()
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const [text, setText] = useState(name)
  const [error, setError] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  useFocusFirstError(form, attempt)
  // There is one thing to do here; the sheet itself begins at its heading.
  useEffect(() => form.current?.querySelector('input')?.select(), [])

  const refuse = (sentence: string) => {
    setError(sentence)
    setAttempt((n) => n + 1)
  }
  const save = async () => {
    const problem = nameProblem(devices, text)
    if (problem !== undefined) {
      refuse(problem)
      return
    }
    setBusy(true)
    const result = await control.rename(device, text.trim())
    setBusy(false)
    if (!result.ok) {
      refuse(tell(result.error))
      return
    }
    show({ text: devices.renamed(text.trim()) })
    onClose()
  }
  return (
    <Sheet
      open
      onClose={onClose}
      title={devices.rename}
      actions={
        <Button variant="contained" type="submit" form={formId} aria-disabled={busy}>
          {common.save}
        </Button>
      }
    >
      <form
        ref={form}
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) void save()
        }}
      >
        <TextInput
          label={devices.nameLabel}
          name="name"
          autoCapitalize="sentences"
          value={text}
          onChange={(next) => {
            setText(next)
            setError(undefined)
          }}
          help={devices.nameHelp}
          error={error}
        />
      </form>
    </Sheet>
  )
}
