import { useLaterT } from '../../i18n/LaterWords.ts'
import type { CustomerKey } from '../../interchange/customerKey.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { DocumentsPreview } from './documentsPreview.ts'
import styles from './Importing.module.css'

export interface PartiesSheetProps {
  readonly preview: DocumentsPreview
  /** Those of whom something comes in. */
  readonly keys: ReadonlySet<CustomerKey>
  readonly onClose: () => void
}

const SHOWN = 200

/** Whom the documents are about, and who of them is here already. */
export function PartiesSheet({ preview, keys, onClose }: PartiesSheetProps) {
  const { eInvoices: words, importing } = useLaterT()
  const { parties, existing } = preview
  const shown = [...parties.values()].filter(({ key }) => keys.has(key))
  return (
    <Sheet open onClose={onClose} title={importing.customersTitle}>
      <ul>
        {shown.slice(0, SHOWN).map(({ key, name, taxId, count }) => (
          <li key={key}>
            <ListRow
              title={<bdi>{name}</bdi>}
              subtitle={[taxId === name ? '' : taxId, words.documents(count)].filter((part) => part !== '').join(' · ')}
              trailing={
                <span className={styles['soft']}>{existing.has(key) ? importing.isThere : importing.isNew}</span>
              }
            />
          </li>
        ))}
      </ul>
      {shown.length > SHOWN && <p className={styles['soft']}>{importing.andMore(shown.length - SHOWN)}</p>}
    </Sheet>
  )
}
