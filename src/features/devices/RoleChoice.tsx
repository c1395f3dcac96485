import { useId } from 'react'
import type { Role } from '../../domain/fact.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import styles from './Devices.module.css'

const ROLES: readonly Role[] = ['owner', 'seller']

export interface RoleChoiceProps {
  /** `null`: not chosen yet. There is no role that can be given by mistake. */
  readonly value: Role | null
  readonly error?: string | undefined
  readonly onChange: (role: Role) => void
}

/** Owner or seller, each with a line on what it may do. */
export function RoleChoice({ value, error, onChange }: RoleChoiceProps) {
  const { devices, meeting } = useDeviceT()
  const name = useId()
  const choices = ROLES.map((role) => ({ role, title: devices.roles[role], may: devices.roleMay[role] }))
  return (
    // The group takes the focus when nothing is chosen: no single choice of it is wrong.
    <fieldset
      className={styles['choices']}
      role="radiogroup"
      tabIndex={-1}
      {...(error === undefined ? {} : { 'aria-invalid': true })}
    >
      <legend>{meeting.roleLabel}</legend>
      {choices.map(({ role, title, may }) => (
        <label key={role} className={styles['choice']}>
          <input type="radio" name={name} checked={role === value} onChange={() => onChange(role)} />
          <Choice title={title} text={may} />
        </label>
      ))}
      {error !== undefined && (
        <p role="alert" className={styles['error']}>
          {error}
        </p>
      )}
    </fieldset>
  )
}

function Choice({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <span>
      <strong>{title}</strong>
      <small>{text}</small>
    </span>
  )
}
