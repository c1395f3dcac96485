import Button from '@mui/material/Button'
import type { CustomerId } from '../../domain/ids.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { useChase } from '../../queries/useChase.ts'
import { useCustomer } from '../../queries/useCustomer.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { RemindPage } from './RemindPage.tsx'

/** What do I say: the message that fits, ready to be sent. */
export function RemindScreen({ id }: { readonly id: CustomerId }) {
  const { shell } = useT()
  const { remind: t } = useLaterT()
  const business = useBusiness()
  const customer = useCustomer(id)
  const chase = useChase(id)
  if (business && customer && chase) return <RemindPage key={id} {...{ business, customer, chase }} />
  return (
    <Page title={shell.titles.remind} back={hashOf(customer === null ? routes.customers() : routes.account(id))}>
      {customer === null ? (
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
