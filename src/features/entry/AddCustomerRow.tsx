import Button from '@mui/material/Button'
import { useState } from 'react'
import { addCustomer, type AddCustomerError } from '../../commands/addCustomer.ts'
import { useCommandDeps } from '../../commands/deps.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useFindSimilarCustomers, type SimilarCustomers } from '../../queries/useSimilarCustomers.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import styles from './Customer.module.css'

export interface AddCustomerRowProps {
  readonly name: string
  readonly onAdded: (customer: CustomerId) => void
  /** It is being made: whoever needs the customer waits for it. */
  readonly onAdding: (work: Promise<unknown>) => void
  /** Takes one of those with a similar name instead. */
  readonly onChoose: (customer: CustomerId) => void
}

/** Makes a customer of a name, there and then; points out who is already there under a similar one. */
export function AddCustomerRow({ name, onAdded, onAdding, onChoose }: AddCustomerRowProps) {
  const { entry } = useT()
  const tell = useErrorText()
  const deps = useCommandDeps()
  const findSimilar = useFindSimilarCustomers()
  const [similar, setSimilar] = useState<SimilarCustomers>([])
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AddCustomerError | null>(null)

  const add = async () => {
    const result = await addCustomer(deps)({ person: { name } })
    if (result.ok) onAdded(result.value)
    else setError(result.error)
  }
  const addUnlessSimilar = async () => {
    const found = await findSimilar(name)
    if (found.length > 0) setSimilar(found)
    else await add()
  }
  // A second tap while the first is being carried out would make a second customer.
  const once = (work: () => Promise<void>) => {
    if (busy) return
    setBusy(true)
    onAdding(work().finally(() => setBusy(false)))
  }
  return (
    <>
      {similar.length > 0 ? (
        <div className={styles['similar']}>
          <p>{entry.similarTo}</p>
          <ul>
            {similar.map((row) => (
              <li key={row.id}>
                <ListRow
                  title={<bdi>{row.person.name}</bdi>}
                  subtitle={row.person.phone || undefined}
                  onClick={() => onChoose(row.id)}
                />
              </li>
            ))}
          </ul>
          <Button variant="outlined" fullWidth aria-disabled={busy} onClick={() => once(add)}>
            {entry.addAnyway}
          </Button>
        </div>
      ) : (
        <ListRow
          leading={<Icon name="plus" />}
          title={<bdi>{entry.addNew(name)}</bdi>}
          onClick={() => once(addUnlessSimilar)}
        />
      )}
      {error && (
        <p role="alert" className={styles['error']}>
          {tell(error)}
        </p>
      )}
    </>
  )
}
