import type { CurrencyCode } from '../domain/currency.ts'
import type { Result } from '../domain/result.ts'
import type { AskReason, BillDocument, DocumentParty, DocumentRefusal, RelatedDocument } from './eInvoice.ts'
import { agree, conceptOf, firstOf, looseSum, readBill, xmlDay } from './eInvoiceParts.ts'
import { at, child, childrenOf, textAt, type XmlElement } from './xml.ts'

/* Facturae of Spain, versions 3.0 to 3.2.2: one issuer and receiver, one or many invoices. */

function party(element: XmlElement | undefined): DocumentParty {
  const legal = child(element, 'LegalEntity')
  const person = child(element, 'Individual')
  const names = ['Name', 'FirstSurname', 'SecondSurname'].map((name) => textAt(person, name))
  const address = child(legal ?? person, 'AddressInSpain') ?? child(legal ?? person, 'OverseasAddress')
  const country = textAt(address, 'CountryCode')
  return {
    name: firstOf(
      textAt(legal, 'CorporateName'),
      names.filter((name) => name !== '').join(' '),
      textAt(legal, 'TradeName'),
    ),
    taxId: textAt(element, 'TaxIdentification', 'TaxIdentificationNumber'),
    otherId: '',
    country: country === 'ESP' ? 'ES' : country,
  }
}

function amountIn(element: XmlElement | undefined): string {
  return firstOf(textAt(element, 'TotalAmount'), element?.text ?? '')
}

/** What its sums come to: before taxes, with taxes, less what is withheld or was paid on account. */
function tiesOf(invoice: XmlElement, owed: string): (currency: CurrencyCode) => boolean {
  const totals = child(invoice, 'InvoiceTotals')
  const lines = childrenOf(child(invoice, 'Items'), 'InvoiceLine')
  return (currency) => {
    const one = (...names: string[]) => looseSum([textAt(totals, ...names)], currency)
    const net = one('TotalGrossAmountBeforeTaxes') + one('TotalTaxOutputs') - one('TotalTaxesWithheld')
    const added = one('TotalFinancialExpenses') + one('TotalReimbursableExpenses')
    const subsidies = childrenOf(child(totals, 'Subsidies'), 'Subsidy').map((each) => textAt(each, 'SubsidyAmount'))
    const paid = one('TotalPaymentsOnAccount') + looseSum(subsidies, currency)
    const kept = looseSum([amountIn(at(totals, 'AmountsWithheld', 'WithholdingAmount'))], currency)
    const wanted = looseSum([owed], currency)
    const rounding = lines.length + 2
    const come = net - paid - kept
    const asked = agree(come, wanted, rounding) || agree(come + added, wanted, rounding)
    const gross = lines.map((line) => textAt(line, 'GrossAmount'))
    const ofLines = gross.includes('') || agree(looseSum(gross, currency), one('TotalGrossAmount'), rounding)
    return asked && ofLines
  }
}

function asksOf(instalments: readonly XmlElement[], issued: string): AskReason | undefined {
  // 01 al contado, 19 con tarjeta; on the day of the invoice itself there is nothing to wait for.
  const atOnce = instalments.every(
    (one) =>
      ['01', '19'].includes(textAt(one, 'PaymentMeans')) &&
      (xmlDay(textAt(one, 'InstallmentDueDate')) ?? '') <= (xmlDay(issued) ?? ''),
  )
  return instalments.length > 0 && atOnce ? 'paid-at-once' : undefined
}

function corrected(header: XmlElement | undefined): RelatedDocument[] {
  return childrenOf(header, 'Corrective').flatMap((one) => {
    const number = textAt(one, 'InvoiceNumber')
    return number === '' ? [] : [{ uid: '', series: textAt(one, 'InvoiceSeriesCode'), number }]
  })
}

function invoiceOf(
  invoice: XmlElement,
  issuer: DocumentParty,
  receiver: DocumentParty,
  batchCurrency: string,
): Result<BillDocument, DocumentRefusal> {
  const header = child(invoice, 'InvoiceHeader')
  const totals = child(invoice, 'InvoiceTotals')
  const issued = textAt(invoice, 'InvoiceIssueData', 'IssueDate')
  const total = textAt(totals, 'InvoiceTotal')
  const owed = firstOf(textAt(totals, 'TotalExecutableAmount'), textAt(totals, 'TotalOutstandingAmount'), total)
  const instalments = childrenOf(child(invoice, 'PaymentDetails'), 'Installment')
  const related = corrected(header)
  // Method 01: the whole invoice is written anew. 02 and the rest: only what differs.
  const anew = childrenOf(header, 'Corrective').some((one) => textAt(one, 'CorrectionMethod') === '01')
  return readBill({
    line: invoice.line,
    format: 'facturae',
    kind: 'invoice',
    series: textAt(header, 'InvoiceSeriesCode'),
    number: textAt(header, 'InvoiceNumber'),
    uid: '',
    issuer,
    receiver,
    concept: conceptOf(
      childrenOf(child(invoice, 'Items'), 'InvoiceLine').map((line) => textAt(line, 'ItemDescription')),
    ),
    issued,
    currency: firstOf(textAt(invoice, 'InvoiceIssueData', 'InvoiceCurrencyCode'), batchCurrency),
    total: firstOf(total, owed),
    owed,
    dues: instalments.map((one) => ({
      due: textAt(one, 'InstallmentDueDate'),
      amount: textAt(one, 'InstallmentAmount'),
    })),
    asks: asksOf(instalments, issued),
    related,
    warnings: anew && related.length > 0 && !owed.startsWith('-') ? ['replaces'] : [],
    ties: tiesOf(invoice, owed),
  })
}

/** Reads a Facturae: each invoice of it on its own. */
export function readFacturae(root: XmlElement): readonly Result<BillDocument, DocumentRefusal>[] {
  const issuer = party(at(root, 'Parties', 'SellerParty'))
  const receiver = party(at(root, 'Parties', 'BuyerParty'))
  const currency = textAt(root, 'FileHeader', 'Batch', 'InvoiceCurrencyCode')
  return childrenOf(child(root, 'Invoices'), 'Invoice').map((one) => invoiceOf(one, issuer, receiver, currency))
}
