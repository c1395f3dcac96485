import Button from '@mui/material/Button'
import { useEffect, useRef } from 'react'
import { useT } from '../../i18n/I18nContext.ts'
import styles from './Customers.module.css'

/** Asks for more rows when the end of the list comes near, once; or by its button. */
export function MoreAtEnd({ onMore }: { readonly onMore: () => void }) {
  const { customers: words } = useT()
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some((entry) => entry.isIntersecting)) onMore()
      },
      { rootMargin: '800px' },
    )
    if (end.current) watch.observe(end.current)
    return () => watch.disconnect()
  }, [onMore])
  return (
    <div ref={end} className={styles['more']}>
      <Button onClick={onMore}>{words.more}</Button>
    </div>
  )
}
