import Button from '@mui/material/Button'
import type { CustomerId } from '../../domain/ids.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { useCustomer } from '../../queries/useCustomer.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { CustomerFields } from './CustomerFields.tsx'

const NOBODY = '' as CustomerId

/** A new customer, or one to change. */
export function CustomerForm({ id }: { readonly id: CustomerId | null }) {
  const { shell, customers: words } = useT()
  const business = useBusiness()
  const row = useCustomer(id ?? NOBODY)
  const title = id === null ? shell.titles.customerNew : shell.titles.customerEdit
  const back = hashOf(id === null ? routes.customers() : routes.account(id))
  if (business && (id === null || row)) {
    return (
      <CustomerFields key={id} title={title} back={back} row={id === null ? null : (row ?? null)} business={business} />
    )
  }
  return (
    <Page title={title} back={back}>
      {id !== null && row === null ? (
        <EmptyState
          picture="glass"
          title={words.goneTitle}
          text={words.goneText}
          action={
            <Button variant="contained" href={hashOf(routes.customers())}>
              {words.goneAction}
            </Button>
          }
        />
      ) : (
        <SkeletonRows rows={3} />
      )}
    </Page>
  )
}
