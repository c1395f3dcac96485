import type { ReactNode } from 'react'
import styles from './SwipeRow.module.css'
import { useSwipe, type SwipeSide } from './useSwipe.ts'

export interface SwipeEnd {
  /** An icon and a word or two, seen under the row while it is dragged away. */
  readonly label: ReactNode
  readonly onSwipe: () => void
}

export interface SwipeRowProps {
  readonly children: ReactNode
  /** What swiping to the left does, and to the right. It must be reachable without a swipe too. */
  readonly left?: SwipeEnd | undefined
  readonly right?: SwipeEnd | undefined
}

/** A row that gives way under a finger and does what appears under it, once it is dragged far enough. */
export function SwipeRow({ children, left, right }: SwipeRowProps) {
  const { side, armed, handlers } = useSwipe({ left: left?.onSwipe, right: right?.onSwipe })
  const labels: Readonly<Record<SwipeSide, ReactNode>> = { left: left?.label, right: right?.label }
  return (
    <div className={styles['row']} {...handlers}>
      {side && (
        <div className={styles['back']} data-side={side} data-armed={armed || undefined} aria-hidden="true">
          {labels[side]}
        </div>
      )}
      <div className={styles['front']} data-front>
        {children}
      </div>
    </div>
  )
}
