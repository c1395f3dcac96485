import Button from '@mui/material/Button'
import type { CustomerId } from '../../domain/ids.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { usePaperBusiness } from '../../queries/usePaperBusiness.ts'
import { useChase } from '../../queries/useChase.ts'
import { useCustomer } from '../../queries/useCustomer.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { LetterPage } from './LetterPage.tsx'

/** The collection letter: what is missing, what it will say, and the PDF. */
export function LetterScreen({ id }: { readonly id: CustomerId }) {
  const { shell } = useT()
  const { letter: t } = useLaterT()
  const business = usePaperBusiness()
  const customer = useCustomer(id)
  const chase = useChase(id)
  const { debt } = chase ?? {}
  if (business && customer && chase && debt && chase.overdue.length > 0) {
    return <LetterPage key={id} {...{ business, customer, chase, debt }} />
  }
  const none = customer === null
  return (
    <Page title={shell.titles.letter} back={hashOf(none ? routes.customers() : routes.account(id))}>
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
      ) : business && customer && chase ? (
        <EmptyState
          picture="envelope"
          title={t.nothingTitle}
          text={t.nothingText}
          action={
            <Button variant="contained" href={hashOf(routes.remind(id))}>
              {t.toReminder}
            </Button>
          }
        />
      ) : (
        <SkeletonRows />
      )}
    </Page>
  )
}
