import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import styles from './Devices.module.css'

export interface PasteCodeProps {
  /** In sight from the beginning, where there is no camera. */
  readonly open: boolean
  readonly onText: (text: string) => void
}

/** The code as a text: from a message, or typed by hand. */
export function PasteCode({ open, onText }: PasteCodeProps) {
  const { meeting } = useDeviceT()
  const [text, setText] = useState('')
  const [empty, setEmpty] = useState(false)
  return (
    <details className={styles['byHand']} {...(open ? { open: true } : {})}>
      <summary>{meeting.pasteTitle}</summary>
      <form
        className={styles['paste']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setEmpty(text.trim() === '')
          if (text.trim() !== '') onText(text)
        }}
      >
        <TextInput
          label={meeting.pasteLabel}
          name="code"
          rows={4}
          autoCapitalize="none"
          value={text}
          onChange={(next) => {
            setText(next)
            setEmpty(false)
          }}
          help={meeting.pasteHelp}
          error={empty ? meeting.pasteEmpty : undefined}
        />
        <Button variant="outlined" type="submit">
          {meeting.pasteUse}
        </Button>
      </form>
    </details>
  )
}
