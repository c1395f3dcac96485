import { useId, type ReactNode } from 'react'
import styles from './Process.module.css'

export interface PartProps {
  readonly title: string
  /** What this part is for. */
  readonly help?: ReactNode
  readonly children: ReactNode
}

/** One part of a screen, named by its heading. */
export function Part({ title, help, children }: PartProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles['part']}>
      <h2 id={id} className={styles['heading']}>
        {title}
      </h2>
      {help !== undefined && <p className={styles['help']}>{help}</p>}
      {children}
    </section>
  )
}
