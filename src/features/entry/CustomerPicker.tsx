import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useT } from '../../i18n/I18nContext.ts'
import { useCustomerSearch } from '../../queries/useCustomerSearch.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { AddCustomerRow, type AddCustomerRowProps } from './AddCustomerRow.tsx'
import styles from './Customer.module.css'
import { RecentCustomers, type RecentCustomersProps } from './RecentCustomers.tsx'

const MOST_SHOWN = 8

export interface CustomerPickerProps extends RecentCustomersProps {
  readonly onAdding: AddCustomerRowProps['onAdding']
}

/** The last customers as chips, and everybody by search as you type; a name that is nobody's becomes a customer. */
export function CustomerPicker({ recent, onChoose, onAdding }: CustomerPickerProps) {
  const { entry } = useT()
  const [text, setText] = useState('')
  const found = useCustomerSearch(text, MOST_SHOWN)
  const list = useRef<HTMLDivElement>(null)
  const typed = text.trim()
  /** Enter came before there were rows. */
  const entered = useRef(false)

  useEffect(() => {
    if (!found || !entered.current) return
    entered.current = false
    list.current?.querySelector('button')?.click()
  }, [found])

  // The first row is what Enter means; arrows go through the rows, as in any list of suggestions.
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = rows.findIndex((row) => row === document.activeElement)
    if (event.key === 'ArrowDown') rows[at + 1]?.focus()
    else if (event.key === 'ArrowUp' && at > 0) rows[at - 1]?.focus()
    else if (event.key === 'Enter' && at === -1 && typed !== '') {
      rows[0]?.click()
      entered.current = rows.length === 0
    } else return
    event.preventDefault()
  }

  const change = (next: string) => {
    entered.current = false
    setText(next)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens to the field and the rows inside
    <div onKeyDown={onKeyDown}>
      <SearchField label={entry.customerSearch} value={text} onChange={change} />
      {typed === '' ? (
        <RecentCustomers recent={recent} onChoose={onChoose} />
      ) : (
        <div ref={list} className={styles['results']}>
          <output className={styles['spoken']}>
            {found && (found.length === 0 ? entry.noneFound : entry.found(found.length))}
          </output>
          <ul>
            {found?.map((row) => (
              <li key={row.id}>
                <ListRow
                  title={<bdi>{row.person.name || entry.nameless}</bdi>}
                  subtitle={[row.person.phone, ...row.tags].filter(Boolean).join(' · ') || undefined}
                  onClick={() => onChoose(row.id)}
                />
              </li>
            ))}
          </ul>
          {found && (
            <AddCustomerRow key={typed} name={typed} onAdded={onChoose} onAdding={onAdding} onChoose={onChoose} />
          )}
        </div>
      )}
    </div>
  )
}
