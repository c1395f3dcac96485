import type { CustomerId, FactId } from '../../../domain/ids.ts'
import { PaperWords, usePaperT } from '../../../i18n/PaperWords.ts'
import { usePaperBusiness } from '../../../queries/usePaperBusiness.ts'
import { useCustomer } from '../../../queries/useCustomer.ts'
import { useProcess } from '../../../queries/useProcess.ts'
import { useRole } from '../../../queries/useRole.ts'
import { NotReady } from '../../../ui/NotReady.tsx'
import { NoPaper } from '../NoPaper.tsx'
import { SendingProofPage } from './SendingProofPage.tsx'

export interface SendingProofScreenProps {
  readonly id: CustomerId
  readonly sending: FactId
}

/** What was written down of one sending, and its proof as a paper. */
export function SendingProofScreen(props: SendingProofScreenProps) {
  return (
    <PaperWords>
      <Found {...props} />
    </PaperWords>
  )
}

function Found({ id, sending }: SendingProofScreenProps) {
  const { sending: t } = usePaperT()
  const business = usePaperBusiness()
  const customer = useCustomer(id)
  const process = useProcess(id)
  const role = useRole()
  if (!business || !customer || !process || !role) {
    return <NotReady id={id} title={t.proofTitle} gone={customer === null} />
  }
  const fact = process.sendings.find((each) => each.id === sending)
  if (!fact) return <NoPaper title={t.proofTitle} id={id} reason={{ title: t.goneTitle, text: t.goneText }} />
  const fileName = process.words.get(sending) ?? ''
  return <SendingProofPage key={sending} {...{ business, customer, fact, fileName, role }} />
}
