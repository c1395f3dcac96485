import type { CurrencyCode } from '../domain/currency.ts'
import { err, type Result } from '../domain/result.ts'
import type { BillDocument, DocumentParty, DocumentRefusal } from './eInvoice.ts'
import { agree, conceptOf, firstOf, looseSum, readBill, refusal } from './eInvoiceParts.ts'
import { arePaidAtOnce, isCreditNoteCode, isProFormaCode } from './tradeCodes.ts'
import { attribute, child, childrenOf, textAt, type XmlElement } from './xml.ts'

/*
 * Cross Industry Invoice of UN/CEFACT, D16B: the XML inside Factur-X and ZUGFeRD 2. ZUGFeRD 1 has other names for the same.
 */

function either(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.map((name) => child(element, name)).find((found) => found !== undefined)
}

function party(element: XmlElement | undefined): DocumentParty {
  const ids = childrenOf(element, 'SpecifiedTaxRegistration').flatMap((one) => childrenOf(one, 'ID'))
  const bySchema = (schema: string) => ids.find((id) => attribute(id, 'schemeID') === schema)?.text ?? ''
  const legal = child(element, 'SpecifiedLegalOrganization')
  return {
    name: firstOf(textAt(element, 'Name'), textAt(legal, 'TradingBusinessName')),
    taxId: firstOf(bySchema('VA'), bySchema('FC'), ids[0]?.text ?? ''),
    otherId: firstOf(textAt(legal, 'ID'), textAt(element, 'GlobalID'), textAt(element, 'ID')),
    country: textAt(element, 'PostalTradeAddress', 'CountryID'),
  }
}

/** A day of format 102, or as XML Schema writes it. */
function dayIn(element: XmlElement | undefined): string {
  return firstOf(textAt(element, 'DateTimeString'), textAt(element, 'DateTime'), textAt(element, 'DateString'))
}

function duesOf(settlement: XmlElement | undefined): { due: string; amount: string }[] {
  return childrenOf(settlement, 'SpecifiedTradePaymentTerms').flatMap((terms) => {
    const due = dayIn(child(terms, 'DueDateDateTime'))
    return due === '' ? [] : [{ due, amount: textAt(terms, 'PartialPaymentAmount') }]
  })
}

function tiesOf(sums: XmlElement | undefined, lines: readonly XmlElement[], invoiceCurrency: string) {
  return (currency: CurrencyCode): boolean => {
    const one = (name: string) => looseSum([textAt(sums, name)], currency)
    // Where taxes are told in two currencies, the invoice's own counts.
    const taxes = childrenOf(sums, 'TaxTotalAmount')
    const tax = taxes.find((each) => attribute(each, 'currencyID') === invoiceCurrency) ?? taxes[0]
    const rounding = lines.length + 2
    const grand = one('GrandTotalAmount')
    const net = one('TaxBasisTotalAmount') + looseSum([tax?.text ?? ''], currency)
    const due = grand - one('TotalPrepaidAmount') + one('RoundingAmount')
    const hasDue = textAt(sums, 'DuePayableAmount') !== ''
    const hasNet = textAt(sums, 'TaxBasisTotalAmount') !== ''
    return (!hasNet || agree(net, grand, rounding)) && (!hasDue || agree(due, one('DuePayableAmount'), 2))
  }
}

/** Reads a CrossIndustryInvoice. */
export function readCii(root: XmlElement): Result<BillDocument, DocumentRefusal> {
  const { line } = root
  const document = either(root, 'ExchangedDocument', 'HeaderExchangedDocument')
  const code = textAt(document, 'TypeCode')
  if (isProFormaCode(code)) return err(refusal('pro-forma', line, code))
  const trade = either(root, 'SupplyChainTradeTransaction', 'SpecifiedSupplyChainTradeTransaction')
  const agreement = either(trade, 'ApplicableHeaderTradeAgreement', 'ApplicableSupplyChainTradeAgreement')
  const settlement = either(trade, 'ApplicableHeaderTradeSettlement', 'ApplicableSupplyChainTradeSettlement')
  const sums = either(
    settlement,
    'SpecifiedTradeSettlementHeaderMonetarySummation',
    'SpecifiedTradeSettlementMonetarySummation',
  )
  const lines = childrenOf(trade, 'IncludedSupplyChainTradeLineItem')
  const currency = textAt(settlement, 'InvoiceCurrencyCode')
  const means = childrenOf(settlement, 'SpecifiedTradeSettlementPaymentMeans').map((one) => textAt(one, 'TypeCode'))
  const dues = duesOf(settlement)
  const total = textAt(sums, 'GrandTotalAmount')
  const referred = childrenOf(settlement, 'InvoiceReferencedDocument').map((one) =>
    firstOf(textAt(one, 'IssuerAssignedID'), textAt(one, 'ID')),
  )
  return readBill({
    line,
    format: 'cii',
    kind: isCreditNoteCode(code) ? 'credit-note' : 'invoice',
    series: '',
    number: textAt(document, 'ID'),
    uid: '',
    issuer: party(child(agreement, 'SellerTradeParty')),
    receiver: party(child(agreement, 'BuyerTradeParty')),
    concept: conceptOf(lines.map((one) => textAt(one, 'SpecifiedTradeProduct', 'Name'))),
    issued: dayIn(child(document, 'IssueDateTime')),
    currency,
    total,
    owed: firstOf(textAt(sums, 'DuePayableAmount'), total),
    dues,
    asks: dues.length === 0 && arePaidAtOnce(means) ? 'paid-at-once' : undefined,
    related: referred.flatMap((number) => (number === '' ? [] : [{ uid: '', series: '', number }])),
    warnings: code === '384' && referred.length > 0 ? ['replaces'] : [],
    ties: tiesOf(sums, lines, currency),
  })
}
