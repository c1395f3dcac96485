import type { CustomerId } from '../../domain/ids.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { CustomerCard } from './CustomerCard.tsx'
import { CustomerPicker, type CustomerPickerProps } from './CustomerPicker.tsx'
import type { EntryDraft } from './entryDraft.ts'
import styles from './Customer.module.css'

export interface CustomerChoiceProps {
  readonly draft: EntryDraft
  readonly recent: readonly CustomerId[]
  readonly onChoose: (customer: CustomerId | null) => void
  readonly onAdding: CustomerPickerProps['onAdding']
  /** Guardar was pressed and nobody was chosen. */
  readonly missing: boolean
}

/** Whose it is: the chosen customer with how they stand, or the way to choose one. */
export function CustomerChoice({ draft, recent, onChoose, onAdding, missing }: CustomerChoiceProps) {
  const { entry } = useT()
  const { customer } = draft.form
  const gone = customer !== null && draft.standing === null
  if (customer !== null && !gone) return <CustomerCard draft={draft} onChange={() => onChoose(null)} />
  const sentence = gone ? entry.customerGone : missing ? entry.customerMissing : undefined
  return (
    <section aria-label={entry.customerLabel} data-field="customer">
      {sentence !== undefined && (
        <p role="alert" className={styles['error']}>
          {sentence}
        </p>
      )}
      <CustomerPicker recent={recent} onChoose={onChoose} onAdding={onAdding} />
    </section>
  )
}
