import type { ReactNode } from 'react'
import { Pane } from './Pane.tsx'
import styles from './TwoPane.module.css'
import { useDesktop } from './useDesktop.ts'

export interface TwoPaneProps {
  readonly list: ReactNode
  /** `null` when nothing is chosen. */
  readonly detail: ReactNode | null
  /** What a desktop shows beside the list while nothing is chosen. */
  readonly empty: ReactNode
  /** Where the list was left is kept under this name. */
  readonly listKey: string
  /** Changes with what is chosen, so that its detail begins at its top. */
  readonly detailKey?: string
}

/** List and detail: side by side on a desktop, one at a time on a phone. */
export function TwoPane({ list, detail, empty, listKey, detailKey = '' }: TwoPaneProps) {
  const desktop = useDesktop()
  if (!desktop)
    return detail === null ? <Pane restoreKey={listKey}>{list}</Pane> : <Pane key={detailKey}>{detail}</Pane>
  return (
    <div className={styles['two']}>
      <div className={styles['list']}>
        <Pane restoreKey={listKey}>{list}</Pane>
      </div>
      <Pane key={detailKey}>{detail ?? <div className={styles['empty']}>{empty}</div>}</Pane>
    </div>
  )
}
