import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'
import { Picture, type PictureName } from './Picture.tsx'

export interface EmptyStateProps {
  readonly picture: PictureName
  readonly title: string
  /** What this place is for, and the next step. */
  readonly text?: string
  /** One button. */
  readonly action?: ReactNode
}

/** What an empty place shows: a picture drawn for it, a sentence that teaches, one button. */
export function EmptyState({ picture, title, text, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      <Picture name={picture} />
      <h2 className={styles['title']}>{title}</h2>
      {text !== undefined && <p className={styles['text']}>{text}</p>}
      {action !== undefined && <div className={styles['action']}>{action}</div>}
    </div>
  )
}
