import type { CustomerId } from '../../../domain/ids.ts'
import { PaperWords } from '../../../i18n/PaperWords.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { usePaperBusiness } from '../../../queries/usePaperBusiness.ts'
import { useChase } from '../../../queries/useChase.ts'
import { useCustomer } from '../../../queries/useCustomer.ts'
import { useLaw } from '../../../queries/useLaw.ts'
import { useProcess } from '../../../queries/useProcess.ts'
import { useRole } from '../../../queries/useRole.ts'
import { LawMissing } from '../../../ui/LawMissing.tsx'
import { NotReady } from '../../../ui/NotReady.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { NoPaper } from '../NoPaper.tsx'
import { NegotiationPage } from './NegotiationPage.tsx'

/** The attempt to agree that courts want to see first: its request, what came of it, and until when it serves. */
export function NegotiationScreen({ id }: { readonly id: CustomerId }) {
  return (
    <PaperWords>
      <Found id={id} />
    </PaperWords>
  )
}

function Found({ id }: { readonly id: CustomerId }) {
  const { negotiation: t } = useProcessT()
  const business = usePaperBusiness()
  const customer = useCustomer(id)
  const chase = useChase(id)
  const process = useProcess(id)
  const role = useRole()
  const law = useLaw(business?.country)
  if (!business || !customer || !chase || !process || !role || !law) {
    return <NotReady id={id} title={t.title} gone={customer === null} />
  }
  const rules = law.ok ? law.value.negotiation : undefined
  if (rules) return <NegotiationPage key={id} {...{ business, customer, chase, process, role, rules }} />
  if (law.ok || law.error.type === 'no-preset') {
    return <NoPaper title={t.title} id={id} reason={{ title: t.notHereTitle, text: t.notHereText }} />
  }
  return (
    <Page title={t.title} back={hashOf(routes.account(id))}>
      <LawMissing law={law} />
    </Page>
  )
}
