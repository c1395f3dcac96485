import TextField from '@mui/material/TextField'
import type { HTMLAttributes, HTMLInputAutoCompleteAttribute, KeyboardEventHandler, ReactNode } from 'react'
import { useT } from '../../i18n/I18nContext.ts'
import type { FieldProps } from './FieldProps.ts'

export interface TextInputProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'url' | 'password'
  readonly inputMode?: NonNullable<HTMLAttributes<HTMLInputElement>['inputMode']>
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly autoCapitalize?: 'none' | 'words' | 'sentences'
  readonly rows?: number
  readonly min?: string
  readonly max?: string
  readonly align?: 'right'
  /** Before and after what is typed: a currency, a unit. */
  readonly before?: ReactNode
  readonly after?: ReactNode
  readonly onBlur?: () => void
  readonly onKeyDown?: KeyboardEventHandler
}

/** A line, or several, of text. The other fields are made of this one. */
export function TextInput(props: TextInputProps) {
  const { common } = useT()
  const { label, value, onChange, error, help, optional = false, rows, before, after } = props
  return (
    <TextField
      label={optional ? `${label} · ${common.optional}` : label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={props.onBlur}
      onKeyDown={props.onKeyDown}
      error={error !== undefined}
      helperText={error ?? help}
      type={props.type ?? 'text'}
      name={props.name}
      disabled={props.disabled ?? false}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- only the first field of a form that was asked for
      autoFocus={props.startHere ?? false}
      autoComplete={props.autoComplete ?? 'off'}
      {...(rows === undefined ? {} : { multiline: true, minRows: rows, maxRows: 12 })}
      slotProps={{
        input: { startAdornment: before, endAdornment: after },
        htmlInput: {
          inputMode: props.inputMode,
          autoCapitalize: props.autoCapitalize,
          min: props.min,
          max: props.max,
          style: props.align === 'right' ? { textAlign: 'right', fontVariantNumeric: 'lining-nums tabular-nums' } : {},
        },
        formHelperText: error === undefined ? {} : { role: 'alert' },
      }}
    />
  )
}
