import { parseCurrency, type CurrencyCode } from '../domain/currency.ts'
import type { PaymentMethod } from '../domain/fact.ts'
import { minorUnits, type MinorUnits } from '../domain/money.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { cfdiText } from './cfdiText.ts'
import type { DocumentPayment, DocumentRefusal, RelatedDocument } from './eInvoice.ts'
import { refusal, xmlAmount, xmlDay } from './eInvoiceParts.ts'
import { childrenOf, type XmlElement } from './xml.ts'

/* The receipt of payments of CFDI: complement Pagos 1.0 and 2.0. */

/** Catalogue c_FormaPago. */
const METHODS: Readonly<Record<string, PaymentMethod>> = {
  '01': 'cash',
  '02': 'cheque',
  '03': 'transfer',
  '04': 'card',
  '05': 'mobile',
  '06': 'mobile',
  '28': 'card',
  '29': 'card',
}

/** What was paid of a document. Receipts 1.0 may leave it out: it is then what the balance went down by, or the whole payment. */
function paidOf(
  document: XmlElement,
  currency: CurrencyCode,
  whole: { readonly currency: CurrencyCode; readonly amount: MinorUnits } | undefined,
): MinorUnits | undefined {
  const written = cfdiText(document, 'ImpPagado')
  if (written !== '') return xmlAmount(written, currency)
  if (whole?.currency === currency) return whole.amount
  const before = xmlAmount(cfdiText(document, 'ImpSaldoAnt'), currency)
  const after = xmlAmount(cfdiText(document, 'ImpSaldoInsoluto'), currency)
  return before === undefined || after === undefined ? undefined : minorUnits(before - after)
}

function relatedOf(payment: XmlElement, currency: CurrencyCode, amount: MinorUnits): RelatedDocument[] {
  const documents = childrenOf(payment, 'DoctoRelacionado')
  return documents.map((document) => {
    const named = cfdiText(document, 'MonedaDR')
    const own = named === '' ? currency : parseCurrency(named)
    const whole = documents.length === 1 ? { currency, amount } : undefined
    const paid = own && paidOf(document, own, whole)
    return {
      uid: cfdiText(document, 'IdDocumento').toUpperCase(),
      series: cfdiText(document, 'Serie'),
      number: cfdiText(document, 'Folio'),
      ...(own && paid !== undefined && paid > 0 ? { paid: { currency: own, amount: paid } } : {}),
    }
  })
}

function paymentOf(payment: XmlElement): Result<DocumentPayment, DocumentRefusal> {
  const { line } = payment
  const day = cfdiText(payment, 'FechaPago')
  const on = xmlDay(day)
  if (!on) return err(refusal('day-unreadable', line, day))
  const currency = parseCurrency(cfdiText(payment, 'MonedaP'))
  if (!currency) return err(refusal('currency-unknown', line, cfdiText(payment, 'MonedaP')))
  const written = cfdiText(payment, 'Monto')
  const amount = xmlAmount(written, currency)
  if (amount === undefined || amount <= 0) return err(refusal('amount-unreadable', line, written))
  return ok({
    on,
    currency,
    amount,
    method: METHODS[cfdiText(payment, 'FormaDePagoP')] ?? 'other',
    reference: cfdiText(payment, 'NumOperacion'),
    related: relatedOf(payment, currency, amount),
  })
}

/** The payments of a receipt; all of them or none, so that none is lost unseen. */
export function cfdiPayments(
  complements: readonly XmlElement[],
  line: number,
): Result<readonly DocumentPayment[], DocumentRefusal> {
  const payments: DocumentPayment[] = []
  for (const payment of complements.flatMap((complement) => childrenOf(complement, 'Pago'))) {
    const read = paymentOf(payment)
    if (!read.ok) return read
    payments.push(read.value)
  }
  return payments.length === 0 ? err(refusal('no-payments', line, '')) : ok(payments)
}
