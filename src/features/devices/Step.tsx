import { useEffect, useId, useRef, type ReactNode } from 'react'
import styles from './Devices.module.css'

export interface StepProps {
  readonly title: string
  /** The screen's own heading keeps the focus. */
  readonly first?: boolean
  readonly children?: ReactNode
}

/** One step of several on one screen. When it comes up the focus goes to its heading, so that who listens hears of it. */
export function Step({ title, first = false, children }: StepProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => {
    if (!first) heading.current?.focus()
  }, [first])
  return (
    <section className={styles['step']} aria-labelledby={id}>
      <h2 ref={heading} id={id} tabIndex={-1} className={styles['stepTitle']}>
        {title}
      </h2>
      {children}
    </section>
  )
}
