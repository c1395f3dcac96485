import Button from '@mui/material/Button'
import type { CustomerId } from '../../../domain/ids.ts'
import { PaperWords, usePaperT } from '../../../i18n/PaperWords.ts'
import { usePaperBusiness } from '../../../queries/usePaperBusiness.ts'
import { useCustomer } from '../../../queries/useCustomer.ts'
import { useProcess } from '../../../queries/useProcess.ts'
import { useRole } from '../../../queries/useRole.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { NotReady } from '../../../ui/NotReady.tsx'
import { OwnersOnly } from '../../../ui/OwnersOnly.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { AgreementPaperPage } from './AgreementPaperPage.tsx'

/** The agreement in force as a paper that both sign. */
export function AgreementPaperScreen({ id }: { readonly id: CustomerId }) {
  return (
    <PaperWords>
      <Found id={id} />
    </PaperWords>
  )
}

function Found({ id }: { readonly id: CustomerId }) {
  const { agreementPaper: t } = usePaperT()
  const business = usePaperBusiness()
  const customer = useCustomer(id)
  const process = useProcess(id)
  const role = useRole()
  if (!business || !customer || !process || !role) return <NotReady id={id} title={t.title} gone={customer === null} />
  const kept = process.agreements.filter(({ state }) => state === 'kept').map(({ fact }) => fact)
  if (role === 'owner' && kept.length > 0) {
    return <AgreementPaperPage key={id} {...{ business, customer, kept, process }} />
  }
  return (
    <Page title={t.title} back={hashOf(routes.agreement(id))}>
      {role === 'seller' ? (
        <OwnersOnly />
      ) : (
        <EmptyState
          picture="notebook"
          title={t.nothingTitle}
          text={t.nothingText}
          action={
            <Button variant="contained" href={hashOf(routes.agreement(id))}>
              {t.make}
            </Button>
          }
        />
      )}
    </Page>
  )
}
