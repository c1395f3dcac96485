import { TextInput } from '../../../ui/fields/TextInput.tsx'

export interface PinInputProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | undefined
  readonly help?: string
  readonly startHere?: boolean
}

/** Digits, hidden, with the keyboard of digits. */
export function PinInput({ help, ...props }: PinInputProps) {
  return (
    <TextInput
      {...props}
      {...(help === undefined ? {} : { help })}
      type="password"
      inputMode="numeric"
      autoComplete="off"
      name="pin"
    />
  )
}
