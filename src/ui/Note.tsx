import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Note.module.css'

export interface NoteProps {
  /** `error` for what cannot go on; `warn` for what a person should look at; `calm` for what is good to know. */
  readonly tone: 'error' | 'warn' | 'calm'
  /** `alert` is spoken at once. */
  readonly role?: 'alert'
  /** A button for more. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** One thing to know before going on. */
export function Note({ tone, role, action, children }: NoteProps) {
  return (
    <div className={styles['note']} data-tone={tone} role={role}>
      <Icon name={tone === 'calm' ? 'info' : 'alert'} />
      <div className={styles['text']}>{children}</div>
      {action}
    </div>
  )
}
