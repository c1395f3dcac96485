import type { FieldProps } from './FieldProps.ts'
import { TextInput } from './TextInput.tsx'

/** A telephone, as typed. */
export function PhoneInput(props: FieldProps & { readonly onBlur?: () => void }) {
  return <TextInput {...props} type="tel" inputMode="tel" autoComplete="off" />
}
