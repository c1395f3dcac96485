import type { HTMLAttributes, HTMLInputAutoCompleteAttribute, KeyboardEventHandler, ReactNode } from 'react'
import { Field } from './Field.tsx'
import styles from './Field.module.css'
import type { FieldProps } from './FieldProps.ts'

export interface TextInputProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'url' | 'password'
  readonly inputMode?: NonNullable<HTMLAttributes<HTMLInputElement>['inputMode']>
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly autoCapitalize?: 'none' | 'words' | 'sentences'
  readonly rows?: number
  /** Of what is written in it, where that is not the screen's. */
  readonly lang?: string
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
  const { label, value, onChange, error, help, optional, rows, before, after } = props
  const shared = {
    value,
    onBlur: props.onBlur,
    onKeyDown: props.onKeyDown,
    name: props.name,
    lang: props.lang,
    disabled: props.disabled ?? false,
    autoComplete: props.autoComplete ?? 'off',
    autoCapitalize: props.autoCapitalize,
    inputMode: props.inputMode,
    // Only the first field of a form that was asked for.
    autoFocus: props.startHere ?? false,
  }
  return (
    <Field
      label={label}
      error={error}
      {...(help === undefined ? {} : { help })}
      {...(optional === undefined ? {} : { optional })}
      before={before}
      after={after}
    >
      {(control) =>
        rows === undefined ? (
          <input
            {...control}
            {...shared}
            className={props.align === 'right' ? `${control.className} ${styles['right']}` : control.className}
            type={props.type ?? 'text'}
            min={props.min}
            max={props.max}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <textarea {...control} {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  )
}
