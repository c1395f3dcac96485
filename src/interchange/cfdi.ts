import type { CurrencyCode } from '../domain/currency.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { cfdiPayments } from './cfdiPayments.ts'
import { cfdiText } from './cfdiText.ts'
import type { AskReason, DocumentParty, DocumentRefusal, EDocument, RelatedDocument } from './eInvoice.ts'
import { agree, conceptOf, looseSum, readBill, refusal, xmlDay } from './eInvoiceParts.ts'
import { child, childrenOf, type XmlElement } from './xml.ts'

/*
 * CFDI of Mexico, versions 3.3 and 4.0 (Anexo 20), with the receipt of payments 1.0 and 2.0. The older 3.2 writes the same with
 * small letters, and says of payments in words of the issuer: it is always asked.
 */

function party(element: XmlElement | undefined): DocumentParty {
  const residence = cfdiText(element, 'ResidenciaFiscal')
  const taxId = cfdiText(element, 'Rfc').toUpperCase()
  return { name: cfdiText(element, 'Nombre'), taxId, otherId: cfdiText(element, 'NumRegIdTrib'), country: residence }
}

function complements(root: XmlElement, name: string): XmlElement[] {
  return childrenOf(root, 'Complemento').flatMap((complement) => childrenOf(complement, name))
}

function relations(root: XmlElement): { readonly related: RelatedDocument[]; readonly replaces: boolean } {
  const groups = childrenOf(root, 'CfdiRelacionados')
  const related = groups.flatMap((group) =>
    childrenOf(group, 'CfdiRelacionado').flatMap((one): RelatedDocument[] => {
      const uid = cfdiText(one, 'UUID').toUpperCase()
      return uid === '' ? [] : [{ uid, series: '', number: '' }]
    }),
  )
  return { related, replaces: groups.some((group) => cfdiText(group, 'TipoRelacion') === '04') }
}

function asksOf(root: XmlElement): AskReason | undefined {
  const version = cfdiText(root, 'Version')
  const method = cfdiText(root, 'MetodoPago').toUpperCase()
  if (method === 'PPD' && !version.startsWith('3.2')) return undefined
  return method === 'PUE' ? 'paid-at-once' : 'not-said'
}

function tiesOf(root: XmlElement): (currency: CurrencyCode) => boolean {
  return (currency) => {
    const taxes = child(root, 'Impuestos')
    const local = complements(root, 'ImpuestosLocales')
    const plus = [
      cfdiText(root, 'SubTotal'),
      cfdiText(taxes, 'TotalImpuestosTrasladados'),
      ...local.map((one) => cfdiText(one, 'TotaldeTraslados')),
    ]
    const minus = [
      cfdiText(root, 'Descuento'),
      cfdiText(taxes, 'TotalImpuestosRetenidos'),
      ...local.map((one) => cfdiText(one, 'TotaldeRetenciones')),
    ]
    const lines = childrenOf(child(root, 'Conceptos'), 'Concepto').length
    const total = looseSum([cfdiText(root, 'Total')], currency)
    return agree(looseSum(plus, currency) - looseSum(minus, currency), total, lines + 2)
  }
}

/** Reads a Comprobante. */
export function readCfdi(root: XmlElement): Result<readonly EDocument[], DocumentRefusal> {
  const { line } = root
  const type = cfdiText(root, 'TipoDeComprobante').toUpperCase().slice(0, 1)
  const head = {
    line,
    format: 'cfdi' as const,
    series: cfdiText(root, 'Serie'),
    number: cfdiText(root, 'Folio'),
    uid: cfdiText(complements(root, 'TimbreFiscalDigital')[0], 'UUID').toUpperCase(),
    issuer: party(child(root, 'Emisor')),
    receiver: party(child(root, 'Receptor')),
  }
  if (type === 'T') return err(refusal('transport', line, ''))
  if (type === 'N') return err(refusal('payroll', line, ''))
  const written = cfdiText(root, 'Fecha')
  if (type === 'P') {
    const issued = xmlDay(written)
    if (!issued) return err(refusal('day-unreadable', line, written))
    const payments = cfdiPayments(complements(root, 'Pagos'), line)
    if (!payments.ok) return payments
    return ok([{ ...head, kind: 'payment', issued, concept: '', warnings: [], payments: payments.value }])
  }
  if (type !== 'I' && type !== 'E') return err(refusal('kind-unknown', line, cfdiText(root, 'TipoDeComprobante')))
  const { related, replaces } = relations(root)
  const total = cfdiText(root, 'Total')
  const concepts = childrenOf(child(root, 'Conceptos'), 'Concepto')
  const bill = readBill({
    ...head,
    kind: type === 'E' ? 'credit-note' : 'invoice',
    issued: written,
    concept: conceptOf(concepts.map((one) => cfdiText(one, 'Descripcion'))),
    // Optional in 3.2, where it then is the peso.
    currency: cfdiText(root, 'Moneda') || (cfdiText(root, 'Version').startsWith('3.2') ? 'MXN' : ''),
    total,
    owed: total,
    dues: [],
    asks: type === 'E' ? undefined : asksOf(root),
    related,
    warnings: replaces ? ['replaces'] : [],
    ties: tiesOf(root),
  })
  return bill.ok ? ok([bill.value]) : bill
}
