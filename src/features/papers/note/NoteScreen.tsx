import type { CustomerId } from '../../../domain/ids.ts'
import { noteLawOf } from '../../../domain/promissoryNoteLaw.ts'
import { PaperWords, usePaperT } from '../../../i18n/PaperWords.ts'
import { useBusiness } from '../../../queries/useBusiness.ts'
import { useChase } from '../../../queries/useChase.ts'
import { useCustomer } from '../../../queries/useCustomer.ts'
import { useProcess } from '../../../queries/useProcess.ts'
import { useRole } from '../../../queries/useRole.ts'
import { NotReady } from '../../../ui/NotReady.tsx'
import { OwnersOnly } from '../../../ui/OwnersOnly.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { NoPaper } from '../NoPaper.tsx'
import { NotePage } from './NotePage.tsx'

/** A promissory note for the customer to sign, where what its law asks for is known. */
export function NoteScreen({ id }: { readonly id: CustomerId }) {
  return (
    <PaperWords>
      <Found id={id} />
    </PaperWords>
  )
}

function Found({ id }: { readonly id: CustomerId }) {
  const { note: t } = usePaperT()
  const business = useBusiness()
  const customer = useCustomer(id)
  const chase = useChase(id)
  const process = useProcess(id)
  const role = useRole()
  if (!business || !customer || !chase || !process || !role) {
    return <NotReady id={id} title={t.title} gone={customer === null} />
  }
  const law = noteLawOf(business.country)
  if (!law) return <NoPaper title={t.title} id={id} reason={{ title: t.noLawTitle, text: t.noLawText }} />
  if (role === 'owner') return <NotePage key={id} {...{ business, customer, chase, process, law }} />
  return (
    <Page title={t.title} back={hashOf(routes.account(id))}>
      <OwnersOnly />
    </Page>
  )
}
