import { useT } from '../i18n/I18nContext.ts'
import styles from './SkeletonRows.module.css'

/** Rows to come. They stay invisible for the first 300 ms, so that what is quick does not flicker. */
export function SkeletonRows({ rows = 6 }: { readonly rows?: number }) {
  const { common } = useT()
  return (
    <output className={styles['rows']} aria-label={common.loading}>
      {Array.from({ length: rows }, (_, i) => (
        <span key={i} className={styles['row']} aria-hidden="true">
          <span className={styles['mark']} />
          <span className={styles['name']} style={{ width: `${38 + ((i * 17) % 30)}%` }} />
          <span className={styles['amount']} />
        </span>
      ))}
    </output>
  )
}
