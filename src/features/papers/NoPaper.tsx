import Button from '@mui/material/Button'
import type { CustomerId } from '../../domain/ids.ts'
import { usePaperT } from '../../i18n/PaperWords.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'

export interface NoPaperProps {
  readonly title: string
  readonly id: CustomerId
  /** Why there is none; absent while it is being read. */
  readonly reason?: { readonly title: string; readonly text: string } | 'no-customer'
}

/** In place of a paper that is not there, or not yet. */
export function NoPaper({ title, id, reason }: NoPaperProps) {
  const { statement, receipt: t } = usePaperT()
  const isGone = reason === 'no-customer'
  const back = hashOf(isGone ? routes.customers() : routes.account(id))
  return (
    <Page title={title} back={back}>
      {reason === undefined ? (
        <SkeletonRows />
      ) : (
        <EmptyState
          picture={isGone ? 'glass' : 'notebook'}
          title={isGone ? statement.notFoundTitle : reason.title}
          {...(isGone ? {} : { text: reason.text })}
          action={
            <Button variant="contained" href={back}>
              {isGone ? statement.toCustomers : t.toAccount}
            </Button>
          }
        />
      )}
    </Page>
  )
}
