import Button from '@mui/material/Button'
import type { CustomerId } from '../domain/ids.ts'
import { useT } from '../i18n/I18nContext.ts'
import { EmptyState } from './EmptyState.tsx'
import { Page } from './Page.tsx'
import { hashOf, routes } from './routes.ts'
import { SkeletonRows } from './SkeletonRows.tsx'

export interface NotReadyProps {
  readonly id: CustomerId
  readonly title: string
  /** There is no such customer. */
  readonly gone: boolean
}

/** While the rows come, or in place of a customer who is not there. */
export function NotReady({ id, title, gone }: NotReadyProps) {
  const { customers: t } = useT()
  return (
    <Page title={title} back={hashOf(gone ? routes.customers() : routes.account(id))}>
      {gone ? (
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
