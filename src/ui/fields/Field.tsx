import { useId, type ReactNode } from 'react'
import { useT } from '../../i18n/I18nContext.ts'
import styles from './Field.module.css'
import type { FieldProps } from './FieldProps.ts'

/** What the control inside a field takes over: who names it, who describes it, and whether it was refused. */
export interface FieldControl {
  readonly id: string
  readonly className: string | undefined
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

export interface FieldFrameProps extends Pick<FieldProps, 'label' | 'error' | 'help' | 'optional'> {
  readonly before?: ReactNode
  readonly after?: ReactNode
  readonly children: (control: FieldControl) => ReactNode
}

/** The box around every control: label on top, sentence below. Pressing anywhere in the box goes to the control. */
export function Field({ label, error, help, optional = false, before, after, children }: FieldFrameProps) {
  const { common } = useT()
  const id = useId()
  const sentence = error ?? help
  return (
    <div className={styles['field']}>
      <label className={styles['box']} htmlFor={id} data-refused={error !== undefined}>
        <span className={styles['label']}>{optional ? `${label} · ${common.optional}` : label}</span>
        <span className={styles['line']}>
          {before}
          {children({
            id,
            className: styles['control'],
            ...(sentence === undefined ? {} : { 'aria-describedby': `${id}-said` }),
            ...(error === undefined ? {} : { 'aria-invalid': true }),
          })}
          {after}
        </span>
      </label>
      {sentence !== undefined && (
        <p id={`${id}-said`} className={styles['said']} {...(error === undefined ? {} : { role: 'alert' })}>
          {sentence}
        </p>
      )}
    </div>
  )
}
