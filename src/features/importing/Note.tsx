import type { ReactNode } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Importing.module.css'

export interface NoteProps {
  /** `error` for what cannot go on; `warn` for what a person should look at; `calm` for what is good to know. */
  readonly tone: 'error' | 'warn' | 'calm'
  /** `alert` is spoken at once. */
  readonly role?: 'alert'
  /** A button for more. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** One thing to know about the file. */
export function Note({ tone, role, action, children }: NoteProps) {
  return (
    <div className={styles['note']} data-tone={tone} role={role}>
      <Icon name={tone === 'calm' ? 'info' : 'alert'} />
      <div className={styles['noteText']}>{children}</div>
      {action}
    </div>
  )
}
