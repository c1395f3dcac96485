import type { ReactNode } from 'react'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import styles from './Figures.module.css'

export interface FigureCardProps {
  readonly title: string
  /** `null`: there is no figure, and `say` tells why. */
  readonly value: string | null
  readonly say: string
  /** The formula with its figures. */
  readonly children: ReactNode
}

/** One key figure, large, with what it means and, on a tap, how it was worked out. */
export function FigureCard({ title, value, say, children }: FigureCardProps) {
  const { figures: words } = useProcessT()
  return (
    <li className={styles['card']}>
      <h3 className={styles['name']}>{title}</h3>
      <p className={styles['value']}>{value ?? '—'}</p>
      <p className={styles['say']}>{say}</p>
      <details className={styles['how']}>
        <summary aria-label={words.howOf(title)}>{words.how}</summary>
        {children}
      </details>
    </li>
  )
}
