import { InvoiceDetails } from './InvoiceDetails.tsx'
import { OpeningDetails } from './OpeningDetails.tsx'
import { PaymentDetails, type PaymentDetailsProps } from './PaymentDetails.tsx'
import { SaleDetails } from './SaleDetails.tsx'

/** What there is to say beside amount and customer, by kind. */
export function KindDetails({ onAll, ...props }: PaymentDetailsProps) {
  switch (props.draft.form.what) {
    case 'fiado':
      return <SaleDetails {...props} />
    case 'pago':
      return <PaymentDetails {...props} onAll={onAll} />
    case 'factura':
      return <InvoiceDetails {...props} />
    case 'saldo':
      return <OpeningDetails {...props} />
  }
}
