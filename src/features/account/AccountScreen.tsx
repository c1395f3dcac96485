import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { Suspense, useState } from 'react'
import type { CustomerId } from '../../domain/ids.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { lazyPart } from '../../platform/lazyPart.ts'
import { useAccountSummaries } from '../../queries/useAccountSummaries.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { useChase } from '../../queries/useChase.ts'
import { useCustomer } from '../../queries/useCustomer.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { useDesktop } from '../../ui/useDesktop.ts'
import { AboutCustomer } from './AboutCustomer.tsx'
import { AccountActions } from './AccountActions.tsx'
import { AgreedLines } from './AgreedLines.tsx'
import { Balances } from './Balances.tsx'
import { Contacts } from './Contacts.tsx'
import { Favour } from './Favour.tsx'
import { EarlyDiscounts } from './EarlyDiscounts.tsx'
import { InstalmentDue } from './InstalmentDue.tsx'
import { InterestApart } from './InterestApart.tsx'
import { MoreActions } from './MoreActions.tsx'
import { Movements } from './Movements.tsx'
import { NextStep } from './NextStep.tsx'
import { OpenDebts } from './OpenDebts.tsx'

/** Comes with its words and what it reads, for the owner. */
const RatingLine = lazyPart(() => import('./RatingLine.tsx'), 'RatingLine')

/** How do we stand? One customer: balance, next step, debts, movements, messages, details. */
export function AccountScreen({ id }: { readonly id: CustomerId }) {
  const { shell, account: words, customers, common } = useT()
  const business = useBusiness()
  const customer = useCustomer(id)
  const summaries = useAccountSummaries(id)
  const chase = useChase(id)
  const [more, setMore] = useState(false)
  const list = hashOf(routes.customers())
  // Beside the list there is nowhere to go back to.
  const back = useDesktop() ? {} : { back: list }

  if (customer === null) {
    return (
      <Page title={shell.titles.account} {...back}>
        <EmptyState
          picture="glass"
          title={customers.goneTitle}
          text={customers.goneText}
          action={
            <Button variant="contained" href={list}>
              {customers.goneAction}
            </Button>
          }
        />
      </Page>
    )
  }
  if (!customer || !business || !summaries || !chase) {
    return (
      <Page title={customer?.person.name ?? shell.titles.account} {...back}>
        <SkeletonRows />
      </Page>
    )
  }
  return (
    <Page
      title={customer.person.name || customers.nameless}
      {...back}
      actions={
        <IconButton href={hashOf(routes.customerEdit(id))} aria-label={common.edit}>
          <Icon name="edit" />
        </IconButton>
      }
      bottom={<AccountActions id={id} owes={chase.debt !== undefined} onMore={() => setMore(true)} />}
    >
      {customer.profile.archived && <p>{words.archived}</p>}
      <Balances summaries={summaries} business={business} />
      <InstalmentDue id={id} chase={chase} />
      <NextStep id={id} chase={chase} />
      <AgreedLines id={id} chase={chase} />
      <OpenDebts chase={chase} limits={business.agingLimits} />
      <EarlyDiscounts id={id} chase={chase} />
      <InterestApart id={id} />
      <Favour id={id} chase={chase} />
      <Movements id={id} currencies={summaries.map((row) => row.currency)} own={business.currency} />
      <Suspense>
        <RatingLine id={id} />
      </Suspense>
      <Contacts id={id} contacts={chase.contacts} />
      <AboutCustomer customer={customer} business={business} />
      <MoreActions
        open={more}
        onClose={() => setMore(false)}
        customer={customer}
        business={business}
        chase={chase}
        summaries={summaries}
      />
    </Page>
  )
}
