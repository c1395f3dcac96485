import { useState } from 'react'
import { useLaterT } from '../../i18n/LaterWords.ts'
import styles from './PassphraseInput.module.css'
import { TextInput } from './TextInput.tsx'

export interface PassphraseInputProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | undefined
  readonly help?: string
  /** A new one, or one that exists: password managers ask for it. */
  readonly isNew: boolean
  readonly startHere?: boolean
  readonly onEnter?: () => void
}

/** A passphrase, hidden until one asks to see it: on a phone one cannot type a long one blind. */
export function PassphraseInput(props: PassphraseInputProps) {
  const { backupLock: words } = useLaterT()
  const [shown, setShown] = useState(false)
  const { error, help, onEnter } = props
  return (
    <TextInput
      label={props.label}
      value={props.value}
      onChange={props.onChange}
      error={error}
      {...(help === undefined ? {} : { help })}
      type={shown ? 'text' : 'password'}
      autoComplete={props.isNew ? 'new-password' : 'current-password'}
      autoCapitalize="none"
      startHere={props.startHere ?? false}
      {...(onEnter && { onKeyDown: (event) => event.key === 'Enter' && onEnter() })}
      after={
        <button
          type="button"
          className={styles['show']}
          aria-pressed={shown}
          onClick={(event) => {
            // The box around the field would take the focus.
            event.preventDefault()
            setShown(!shown)
          }}
        >
          {shown ? words.hide : words.show}
        </button>
      }
    />
  )
}
