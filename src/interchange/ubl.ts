import type { CurrencyCode } from '../domain/currency.ts'
import { err, type Result } from '../domain/result.ts'
import type { AskReason, BillDocument, DocumentRefusal, DocumentWarning, RelatedDocument } from './eInvoice.ts'
import { agree, conceptOf, firstOf, looseSum, readBill, refusal } from './eInvoiceParts.ts'
import { arePaidAtOnce, isCreditNoteCode, isProFormaCode } from './tradeCodes.ts'
import { ublParty } from './ublParty.ts'
import { attribute, child, childrenOf, textAt, type XmlElement } from './xml.ts'

/*
 * UBL 2.0 and 2.1: Invoice, CreditNote and DebitNote, as EN 16931 and Peppol, Colombia's DIAN and Peru's SUNAT use them.
 */

interface Due {
  readonly due: string
  readonly amount: string
}

/** Parts with a day and an amount each; otherwise the day of the document, or of its ways to pay. */
function duesOf(root: XmlElement): Due[] {
  const terms = childrenOf(root, 'PaymentTerms')
  const parts = terms.map((one) => ({
    due: firstOf(textAt(one, 'PaymentDueDate'), textAt(one, 'InstallmentDueDate')),
    amount: textAt(one, 'Amount'),
  }))
  const complete = parts.filter(({ due, amount }) => due !== '' && amount !== '')
  if (complete.length > 0) return complete
  const days = [
    textAt(root, 'DueDate'),
    ...childrenOf(root, 'PaymentMeans').map((one) => textAt(one, 'PaymentDueDate')),
    ...parts.map(({ due }) => due),
  ]
  const own = days[0] ?? ''
  return (own === '' ? days : [own]).flatMap((due) => (due === '' ? [] : [{ due, amount: '' }]))
}

function isOfDian(root: XmlElement): boolean {
  return /DIAN/i.test(textAt(root, 'ProfileID')) || /CU[FD]E/i.test(attribute(child(root, 'UUID'), 'schemeName'))
}

function asksOf(root: XmlElement, dues: readonly Due[]): AskReason | undefined {
  const means = childrenOf(root, 'PaymentMeans')
  const form = childrenOf(root, 'PaymentTerms')
    .filter((one) => textAt(one, 'ID') === 'FormaPago')
    .map((one) => textAt(one, 'PaymentMeansID'))
  if (form.includes('Contado')) return 'paid-at-once'
  if (isOfDian(root)) {
    // 1 contado, 2 crédito.
    const ids = means.map((one) => textAt(one, 'ID'))
    return ids.length > 0 && ids.every((id) => id === '1') ? 'paid-at-once' : undefined
  }
  const codes = means.map((one) => textAt(one, 'PaymentMeansCode'))
  return dues.length === 0 && arePaidAtOnce(codes) ? 'paid-at-once' : undefined
}

function relatedOf(root: XmlElement): RelatedDocument[] {
  const named = childrenOf(root, 'BillingReference').flatMap((one) =>
    [...childrenOf(one, 'InvoiceDocumentReference'), ...childrenOf(one, 'CreditNoteDocumentReference')].map(
      (reference) => ({
        uid: textAt(reference, 'UUID').toUpperCase(),
        series: '',
        number: textAt(reference, 'ID'),
      }),
    ),
  )
  if (named.length > 0) return named.filter(({ uid, number }) => uid !== '' || number !== '')
  return childrenOf(root, 'DiscrepancyResponse').flatMap((one) => {
    const number = textAt(one, 'ReferenceID')
    return number === '' ? [] : [{ uid: '', series: '', number }]
  })
}

function tiesOf(root: XmlElement, sums: XmlElement | undefined, lines: readonly XmlElement[]) {
  return (currency: CurrencyCode): boolean => {
    const one = (name: string) => looseSum([textAt(sums, name)], currency)
    const has = (name: string) => textAt(sums, name) !== ''
    const rounding = lines.length + 2
    const payable = one('PayableAmount')
    const withTax = one('TaxInclusiveAmount')
    const due = withTax - one('PrepaidAmount') + one('PayableRoundingAmount')
    // DIAN puts what is added or taken off the whole between these two; EN 16931 before.
    const ofDian = due - one('AllowanceTotalAmount') + one('ChargeTotalAmount')
    const asked =
      !has('TaxInclusiveAmount') || !has('PayableAmount') || [due, ofDian].some((sum) => agree(sum, payable, 2))
    const taxes = childrenOf(root, 'TaxTotal').map((tax) => child(tax, 'TaxAmount'))
    const own = taxes.filter((tax) => [currency, ''].includes(attribute(tax, 'currencyID')))
    const tax = looseSum(
      own.map((each) => each?.text ?? ''),
      currency,
    )
    const nets = [one('TaxExclusiveAmount'), one('LineExtensionAmount')]
    const net =
      !has('TaxExclusiveAmount') ||
      !has('TaxInclusiveAmount') ||
      nets.some((sum) => agree(sum + tax, withTax, rounding))
    const written = lines.map((line) => textAt(line, 'LineExtensionAmount'))
    const ofLines =
      written.length === 0 ||
      written.includes('') ||
      !has('LineExtensionAmount') ||
      agree(looseSum(written, currency), one('LineExtensionAmount'), rounding)
    return asked && net && ofLines
  }
}

/** Reads an Invoice, CreditNote or DebitNote. */
export function readUbl(root: XmlElement): Result<BillDocument, DocumentRefusal> {
  const { line } = root
  const code = firstOf(textAt(root, 'InvoiceTypeCode'), textAt(root, 'CreditNoteTypeCode'))
  if (isProFormaCode(code)) return err(refusal('pro-forma', line, code))
  const isCredit = root.name === 'CreditNote' || (root.name === 'Invoice' && isCreditNoteCode(code))
  const sums = child(root, 'LegalMonetaryTotal') ?? child(root, 'RequestedMonetaryTotal')
  const lines = ['InvoiceLine', 'CreditNoteLine', 'DebitNoteLine'].flatMap((name) => childrenOf(root, name))
  const related = relatedOf(root)
  const dues = duesOf(root)
  const payable = firstOf(textAt(sums, 'PayableAmount'), textAt(sums, 'TaxInclusiveAmount'))
  const asked = child(sums, 'PayableAmount')
  const isTest = isOfDian(root) && textAt(root, 'ProfileExecutionID') === '2'
  const warnings: DocumentWarning[] = []
  if (isTest) warnings.push('test')
  if (code === '384' && related.length > 0) warnings.push('replaces')
  return readBill({
    line,
    format: 'ubl',
    kind: isCredit ? 'credit-note' : 'invoice',
    series: '',
    number: textAt(root, 'ID'),
    uid: textAt(root, 'UUID'),
    issuer: ublParty(child(root, 'AccountingSupplierParty')),
    receiver: ublParty(child(root, 'AccountingCustomerParty')),
    concept: conceptOf(lines.map((one) => firstOf(textAt(one, 'Item', 'Name'), textAt(one, 'Item', 'Description')))),
    issued: textAt(root, 'IssueDate'),
    currency: firstOf(textAt(root, 'DocumentCurrencyCode'), attribute(asked, 'currencyID')),
    total: firstOf(textAt(sums, 'TaxInclusiveAmount'), payable),
    owed: payable,
    dues,
    asks: isCredit ? undefined : asksOf(root, dues),
    related,
    warnings,
    ties: tiesOf(root, sums, lines),
  })
}
