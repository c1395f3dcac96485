import type { ReactNode } from 'react'
import styles from './CheckInput.module.css'

export interface CheckInputProps {
  readonly label: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Yes or no, pressed anywhere on its line. */
export function CheckInput({ label, checked, onChange }: CheckInputProps) {
  return (
    <label className={styles['check']}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  )
}
