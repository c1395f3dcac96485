import type { CustomerId, FactId } from '../../../domain/ids.ts'
import { PaperWords, usePaperT } from '../../../i18n/PaperWords.ts'
import { usePaymentReceipt } from '../../../queries/usePaperFigures.ts'
import { PaperFor } from '../PaperFor.tsx'
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
  const figures = usePaymentReceipt(id, payment)
  return (
    <PaperFor id={id} title={t.title} figures={figures} none={{ title: t.noneTitle, text: t.noneText }}>
      {({ business, customer, figures: receipt }) => <ReceiptPage key={payment} {...{ business, customer, receipt }} />}
    </PaperFor>
  )
}
