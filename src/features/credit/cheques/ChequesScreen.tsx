import type { CustomerId } from '../../../domain/ids.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useBusiness } from '../../../queries/useBusiness.ts'
import { useCustomer } from '../../../queries/useCustomer.ts'
import { useProcess } from '../../../queries/useProcess.ts'
import { NotReady } from '../../../ui/NotReady.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import styles from '../Credit.module.css'
import { ChequeForm } from './ChequeForm.tsx'
import { ChequeItem } from './ChequeItem.tsx'

/** Post-dated cheques of a customer: where each is, what becomes of it, and a new one. */
export function ChequesScreen({ id }: { readonly id: CustomerId }) {
  const { cheques: t } = useProcessT()
  const customer = useCustomer(id)
  const business = useBusiness()
  const process = useProcess(id)
  if (!customer || !business || !process) return <NotReady id={id} title={t.title} gone={customer === null} />
  return (
    <Page title={t.titleOf(customer.person.name.slice(0, 60) || t.noName)} back={hashOf(routes.account(id))}>
      <div className={styles['stack']}>
        {process.cheques.length === 0 ? (
          <p className={styles['soft']}>{t.none}</p>
        ) : (
          <ul className={styles['list']} aria-label={t.title}>
            {process.cheques.map((cheque) => (
              <ChequeItem key={cheque.fact.id} customer={id} cheque={cheque} />
            ))}
          </ul>
        )}
        <ChequeForm key={process.cheques.length} customer={id} currency={business.currency} />
      </div>
    </Page>
  )
}
