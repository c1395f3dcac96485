import Button from '@mui/material/Button'
import type { CurrencyCode } from '../../domain/currency.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useChase, type Chase } from '../../queries/useChase.ts'
import { useCustomer, type CustomerDetails } from '../../queries/useCustomer.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { NotReady } from '../../ui/NotReady.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { PastPromises } from './PastPromises.tsx'
import { PromiseFields } from './PromiseFields.tsx'
import { usePromiseForm } from './usePromiseForm.ts'

/** A customer says how much will come, and when: until then nobody reminds them. */
export function PromiseScreen({ id }: { readonly id: CustomerId }) {
  const { process } = useProcessT()
  const customer = useCustomer(id)
  const chase = useChase(id)
  if (!customer || !chase) return <NotReady id={id} title={process.titles.promise} gone={customer === null} />
  const currencies = [...new Set(chase.items.map((item) => item.fact.currency))]
  const [first] = currencies
  return first === undefined ? (
    <NothingOwed customer={customer} />
  ) : (
    <PromisePage key={id} {...{ customer, chase, first, currencies }} />
  )
}

interface PromisePageProps {
  readonly customer: CustomerDetails
  readonly chase: Chase
  readonly first: CurrencyCode
  readonly currencies: readonly CurrencyCode[]
}

function PromisePage({ customer, chase, first, currencies }: PromisePageProps) {
  const { solve: t } = useProcessT()
  const promise = usePromiseForm(customer.id, chase, first)
  return (
    <Page
      title={t.promiseTitle(customer.person.name.slice(0, 60) || t.noName)}
      back={hashOf(routes.account(customer.id))}
      bottom={
        <Button variant="contained" size="large" disabled={promise.busy} onClick={() => void promise.save()}>
          {t.savePromise}
        </Button>
      }
    >
      <PromiseFields promise={promise} currencies={currencies} chase={chase} />
      <PastPromises customer={customer.id} />
    </Page>
  )
}

function NothingOwed({ customer }: { readonly customer: CustomerDetails }) {
  const { solve: t, process } = useProcessT()
  const account = hashOf(routes.account(customer.id))
  return (
    <Page title={process.titles.promise} back={account}>
      <EmptyState
        picture="cup"
        title={t.nothingTitle}
        text={t.nothingText}
        action={
          <Button variant="contained" href={account}>
            {t.toAccount}
          </Button>
        }
      />
      <PastPromises customer={customer.id} />
    </Page>
  )
}
