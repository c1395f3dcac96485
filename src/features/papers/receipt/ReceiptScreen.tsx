import type { CustomerId, FactId } from '../../../domain/ids.ts'
import { PaperWords, usePaperT } from '../../../i18n/PaperWords.ts'
import { usePaperBusiness } from '../../../queries/usePaperBusiness.ts'
import { useCustomer } from '../../../queries/useCustomer.ts'
import { usePaymentReceipt } from '../../../queries/usePaperFigures.ts'
import { NoPaper } from '../NoPaper.tsx'
import { ReceiptPage } from './ReceiptPage.tsx'

export interface ReceiptScreenProps {
  readonly id: CustomerId
  readonly payment: FactId
}

/** The receipt of one payment as a paper. */
export function ReceiptScreen(props: ReceiptScreenProps) {
  return (
    <PaperWords>
      <Found {...props} />
    </PaperWords>
  )
}

function Found({ id, payment }: ReceiptScreenProps) {
  const { receipt: t } = usePaperT()
  const business = usePaperBusiness()
  const customer = useCustomer(id)
  const receipt = usePaymentReceipt(id, payment)
  if (business && customer && receipt) {
    return <ReceiptPage key={payment} business={business} customer={customer} receipt={receipt} />
  }
  if (customer === null) return <NoPaper title={t.title} id={id} reason="no-customer" />
  return receipt === null ? (
    <NoPaper title={t.title} id={id} reason={{ title: t.noneTitle, text: t.noneText }} />
  ) : (
    <NoPaper title={t.title} id={id} />
  )
}
