import { useId } from 'react'
import styles from './SegmentedControl.module.css'

export interface SegmentedControlProps<T extends string> {
  /** Says what is chosen, to those who listen. */
  readonly label: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One of two to four, all in sight. Radio buttons underneath: arrows move, as everywhere. */
export function SegmentedControl<T extends string>({ label, options, value, onChange }: SegmentedControlProps<T>) {
  const name = useId()
  return (
    <div className={styles['control']} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={styles['option']}>
          <input
            className={styles['input']}
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className={styles['text']}>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
