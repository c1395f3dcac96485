import TextField from '@mui/material/TextField'
import { useT } from '../../i18n/I18nContext.ts'
import type { FieldProps } from './FieldProps.ts'

export interface SelectInputProps<T extends string> extends Omit<FieldProps, 'value' | 'onChange' | 'startHere'> {
  readonly value: T
  readonly onChange: (value: T) => void
  readonly options: readonly { readonly value: T; readonly label: string }[]
}

/** One of many, by the picker of the phone. For two to four use SegmentedControl. */
export function SelectInput<T extends string>(props: SelectInputProps<T>) {
  const { common } = useT()
  const { label, value, onChange, options, error, help, optional = false, disabled = false, name } = props
  return (
    <TextField
      select
      label={optional ? `${label} · ${common.optional}` : label}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value)
        if (chosen) onChange(chosen.value)
      }}
      error={error !== undefined}
      helperText={error ?? help}
      disabled={disabled}
      name={name}
      slotProps={{ select: { native: true }, formHelperText: error === undefined ? {} : { role: 'alert' } }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  )
}
