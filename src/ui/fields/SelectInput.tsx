import { Field } from './Field.tsx'
import type { FieldProps } from './FieldProps.ts'

export interface SelectInputProps<T extends string> extends Omit<FieldProps, 'value' | 'onChange' | 'startHere'> {
  readonly value: T
  readonly onChange: (value: T) => void
  readonly options: readonly { readonly value: T; readonly label: string }[]
}

/** One of many, by the picker of the phone. For two to four use SegmentedControl. */
export function SelectInput<T extends string>(props: SelectInputProps<T>) {
  const { label, value, onChange, options, error, help, optional, disabled = false, name } = props
  return (
    <Field
      label={label}
      error={error}
      {...(help === undefined ? {} : { help })}
      {...(optional === undefined ? {} : { optional })}
    >
      {(control) => (
        <select
          {...control}
          value={value}
          name={name}
          disabled={disabled}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value)
            if (chosen) onChange(chosen.value)
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
