import Button from '@mui/material/Button'
import type { CustomerId } from '../../../domain/ids.ts'
import { PaperWords, usePaperT } from '../../../i18n/PaperWords.ts'
import { usePaperBusiness } from '../../../queries/usePaperBusiness.ts'
import { useCustomer } from '../../../queries/useCustomer.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx'
import { StatementPage } from './StatementPage.tsx'

/** The statement of one customer as a paper. */
export function StatementScreen({ id }: { readonly id: CustomerId }) {
  return (
    <PaperWords>
      <Found id={id} />
    </PaperWords>
  )
}

function Found({ id }: { readonly id: CustomerId }) {
  const { statement: t } = usePaperT()
  const business = usePaperBusiness()
  const customer = useCustomer(id)
  if (business && customer) return <StatementPage key={id} business={business} customer={customer} />
  const none = customer === null
  return (
    <Page title={t.plainTitle} back={hashOf(none ? routes.customers() : routes.account(id))}>
      {none ? (
        <EmptyState
          picture="glass"
          title={t.notFoundTitle}
          action={
            <Button variant="contained" href={hashOf(routes.customers())}>
              {t.toCustomers}
            </Button>
          }
        />
      ) : (
        <SkeletonRows />
      )}
    </Page>
  )
}
