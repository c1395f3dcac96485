import IconButton from '@mui/material/IconButton'
import { useT } from '../../i18n/I18nContext.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Customer.module.css'
import type { EntryDraft } from './entryDraft.ts'
import { Outlook } from './Outlook.tsx'

export interface CustomerCardProps {
  readonly draft: EntryDraft
  readonly onChange: () => void
}

/** The chosen customer, and how they stand before and after. */
export function CustomerCard({ draft, onChange }: CustomerCardProps) {
  const { entry } = useT()
  const { standing } = draft
  return (
    <section className={styles['card']} aria-label={entry.customerLabel}>
      <div className={styles['who']}>
        <h2 className={styles['name']} title={standing?.customer.person.name.slice(0, 200)}>
          <bdi>{standing ? standing.customer.person.name || entry.nameless : '…'}</bdi>
        </h2>
        <Outlook draft={draft} />
      </div>
      <IconButton aria-label={entry.changeCustomer} onClick={onChange}>
        <Icon name="close" />
      </IconButton>
    </section>
  )
}
