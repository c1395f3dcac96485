import type { ReactNode } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/iconPaths.ts'
import styles from './Today.module.css'

export type TaskLineProps = {
  readonly icon: IconName
  readonly text: ReactNode
  readonly action: string
} & ({ readonly href: string } | { readonly onClick: () => void })

/** One line about the app or the books themselves, with the way to do something about it. */
export function TaskLine(props: TaskLineProps) {
  const { icon, text, action } = props
  return (
    <p className={styles['task']}>
      <Icon name={icon} size={22} />
      <span className={styles['taskText']}>{text}</span>
      {'href' in props ? (
        <a href={props.href}>{action}</a>
      ) : (
        <button type="button" onClick={props.onClick}>
          {action}
        </button>
      )}
    </p>
  )
}
