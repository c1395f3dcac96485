import Button from '@mui/material/Button'
import type { CustomerId } from '../../../domain/ids.ts'
import { PaperWords, usePaperT } from '../../../i18n/PaperWords.ts'
import { usePaperBusiness } from '../../../queries/usePaperBusiness.ts'
import { useCustomer } from '../../../queries/useCustomer.ts'
import { useRole } from '../../../queries/useRole.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { OwnersOnly } from '../../../ui/OwnersOnly.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx'
import { ExpedientePage } from './ExpedientePage.tsx'

/** Everything about a customer, to be handed to an adviser, an agency or a court. The owner's. */
export function ExpedienteScreen({ id }: { readonly id: CustomerId }) {
  return (
    <PaperWords>
      <Found id={id} />
    </PaperWords>
  )
}

function Found({ id }: { readonly id: CustomerId }) {
  const { statement, expediente: t } = usePaperT()
  const business = usePaperBusiness()
  const customer = useCustomer(id)
  const role = useRole()
  if (business && customer && role === 'owner') {
    return <ExpedientePage key={id} business={business} customer={customer} />
  }
  const none = customer === null
  return (
    <Page title={t.plainTitle} back={hashOf(none ? routes.customers() : routes.account(id))}>
      {none ? (
        <EmptyState
          picture="glass"
          title={statement.notFoundTitle}
          action={
            <Button variant="contained" href={hashOf(routes.customers())}>
              {statement.toCustomers}
            </Button>
          }
        />
      ) : role === 'seller' ? (
        <OwnersOnly />
      ) : (
        <SkeletonRows />
      )}
    </Page>
  )
}
