import Button from '@mui/material/Button'
import { useEffect, useRef } from 'react'
import type { CustomerId } from '../../domain/ids.ts'
import { useT } from '../../i18n/I18nContext.ts'
import type { CustomerList } from '../../queries/useCustomerList.ts'
import { CustomerRowLine } from './CustomerRowLine.tsx'
import styles from './Customers.module.css'

export interface CustomerLinesProps {
  readonly list: CustomerList
  readonly limits: readonly number[]
  readonly selected: CustomerId | null
  readonly onMore: () => void
}

/** The rows; more of them come when the end is near. Those out of sight cost no layout (content-visibility). */
export function CustomerLines({ list, limits, selected, onMore }: CustomerLinesProps) {
  const { customers: words } = useT()
  const end = useRef<HTMLDivElement>(null)
  const rows = list.lines.length
  useEffect(() => {
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some((entry) => entry.isIntersecting)) onMore()
      },
      { rootMargin: '800px' },
    )
    if (end.current) watch.observe(end.current)
    return () => watch.disconnect()
    // Watches anew after each page: the end may still be in sight.
  }, [rows, onMore])
  return (
    <>
      <ul aria-label={words.listLabel} className={styles['lines']}>
        {list.lines.map((line) => (
          <li key={line.id} className={styles['line']}>
            <CustomerRowLine line={line} limits={limits} selected={line.id === selected} />
          </li>
        ))}
      </ul>
      {list.more && (
        <div ref={end} className={styles['more']}>
          <Button onClick={onMore}>{words.more}</Button>
        </div>
      )}
    </>
  )
}
