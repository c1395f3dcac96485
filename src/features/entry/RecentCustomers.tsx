import type { CustomerId } from '../../domain/ids.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useCustomers } from '../../queries/useCustomers.ts'
import { useCustomersOf } from '../../queries/useCustomersOf.ts'
import styles from './Customer.module.css'

const MOST_SHOWN = 12

export interface RecentCustomersProps {
  readonly recent: readonly CustomerId[]
  readonly onChoose: (customer: CustomerId) => void
}

/** One tap for those who were written down last; then the first of the list. */
export function RecentCustomers({ recent, onChoose }: RecentCustomersProps) {
  const { entry } = useT()
  const last = useCustomersOf(recent)
  const others = useCustomers({ limit: MOST_SHOWN })
  if (last === undefined || others === undefined) return <div className={styles['recents']} />
  const known = new Set(last.map((row) => row.id))
  const shown = [...last, ...others.filter((row) => !known.has(row.id))].slice(0, MOST_SHOWN)
  if (shown.length === 0) return <p className={styles['hint']}>{entry.noCustomers}</p>
  return (
    <div className={styles['recents']} role="group" aria-label={entry.recents}>
      {shown.map((row) => (
        <button key={row.id} type="button" className={styles['recent']} onClick={() => onChoose(row.id)}>
          <bdi title={row.person.name.slice(0, 200)}>{row.person.name || entry.nameless}</bdi>
        </button>
      ))}
    </div>
  )
}
