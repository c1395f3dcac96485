import { useLaterT } from '../../i18n/LaterWords.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './Importing.module.css'
import type { Preview } from './usePreview.ts'

export interface CustomersSheetProps {
  readonly preview: Preview
  readonly onClose: () => void
}

const SHOWN = 200

/** Whom the file is about, and who of them is here already. */
export function CustomersSheet({ preview, onClose }: CustomersSheetProps) {
  const { importing } = useLaterT()
  const { rows, existing } = preview
  const customers = [...rows.customers.values()]
  return (
    <Sheet open onClose={onClose} title={importing.customersTitle}>
      <ul>
        {customers.slice(0, SHOWN).map(({ key, name, code, count }) => (
          <li key={key}>
            <ListRow
              title={<bdi>{name}</bdi>}
              subtitle={[code === name ? '' : code, importing.invoices(count)]
                .filter((part) => part !== '')
                .join(' · ')}
              trailing={
                <span className={styles['soft']}>{existing.has(key) ? importing.isThere : importing.isNew}</span>
              }
            />
          </li>
        ))}
      </ul>
      {customers.length > SHOWN && <p className={styles['soft']}>{importing.andMore(customers.length - SHOWN)}</p>}
    </Sheet>
  )
}
