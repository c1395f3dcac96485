import type { ReactNode } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/iconPaths.ts'
import styles from './Today.module.css'

export interface TaskLineProps {
  readonly icon: IconName
  readonly text: ReactNode
  readonly action: string
  readonly href: string
}

/** One line about the app itself, with the way to do something about it. */
export function TaskLine({ icon, text, action, href }: TaskLineProps) {
  return (
    <p className={styles['task']}>
      <Icon name={icon} size={22} />
      <span className={styles['taskText']}>{text}</span>
      <a href={href}>{action}</a>
    </p>
  )
}
