import type { CustomerId } from '../../domain/ids.ts'
import { useT } from '../../i18n/I18nContext.ts'
import type { CustomerList } from '../../queries/useCustomerList.ts'
import { CustomerRowLine } from './CustomerRowLine.tsx'
import styles from './Customers.module.css'
import { MoreAtEnd } from './MoreAtEnd.tsx'

export interface CustomerLinesProps {
  readonly list: CustomerList
  readonly limits: readonly number[]
  readonly selected: CustomerId | null
  readonly onMore: () => void
}

/** The rows; more of them come when the end is near. */
export function CustomerLines({ list, limits, selected, onMore }: CustomerLinesProps) {
  const { customers: words } = useT()
  const { lines, more } = list
  return (
    <>
      <ul aria-label={words.listLabel}>
        {lines.map((line) => (
          <li key={line.id} className={styles['line']}>
            <CustomerRowLine line={line} limits={limits} selected={line.id === selected} />
          </li>
        ))}
      </ul>
      {/* Anew after each page: its end may still be in sight. */}
      {more && <MoreAtEnd key={lines.length} onMore={onMore} />}
    </>
  )
}
