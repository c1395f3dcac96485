import type { Day } from '../../domain/day.ts'
import type { FieldProps } from './FieldProps.ts'
import { TextInput } from './TextInput.tsx'

export interface DayInputProps extends FieldProps {
  readonly min?: Day
  readonly max?: Day
}

/** A day, by the calendar of the phone. The text is `yyyy-MM-dd`, or empty while there is no whole day. */
export function DayInput(props: DayInputProps) {
  return <TextInput {...props} type="date" />
}
