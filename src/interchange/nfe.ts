import type { CurrencyCode } from '../domain/currency.ts'
import { err, type Result } from '../domain/result.ts'
import type { AskReason, BillDocument, DocumentParty, DocumentRefusal } from './eInvoice.ts'
import { agree, conceptOf, firstOf, looseSum, readBill, refusal } from './eInvoiceParts.ts'
import { at, attribute, child, childrenOf, textAt, type XmlElement } from './xml.ts'

/* NF-e of Brazil (model 55, and NFC-e, model 65), layouts 3.10 and 4.00. Always in reais. */

/** Catalogue tPag: shop credit, duplicata, boleto, credit in the shop. */
const ON_CREDIT = new Set(['05', '14', '15', '21'])
const WITHOUT_PAYMENT = '90'
/** Authorised, also outside the term, and denied ones are none. */
const AUTHORIZED = new Set(['100', '150'])

function party(element: XmlElement | undefined, address: string): DocumentParty {
  const place = child(element, address)
  const country = textAt(place, 'cPais').replace(/^0+/, '')
  const foreign = textAt(element, 'idEstrangeiro')
  return {
    name: textAt(element, 'xNome'),
    taxId: firstOf(textAt(element, 'CNPJ'), textAt(element, 'CPF')),
    otherId: /^(?:exterior|isento|ex)?$/i.test(foreign) ? '' : foreign,
    country: country === '1058' || country === '' ? 'BR' : textAt(place, 'xPais'),
  }
}

interface Terms {
  readonly owed: string
  readonly asks?: AskReason
  readonly dues: readonly { readonly due: string; readonly amount: string }[]
}

function sumText(amounts: readonly string[], fallback: string): string {
  const cents = looseSum(amounts, 'BRL' as CurrencyCode)
  return cents > 0 ? `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}` : fallback
}

/** What is owed: by the duplicatas; without these, what of the payments is on credit; otherwise the person is asked. */
function termsOf(invoice: XmlElement, total: string): Terms {
  const bill = child(invoice, 'cobr')
  const duplicates = childrenOf(bill, 'dup').filter((one) => textAt(one, 'dVenc') !== '')
  if (duplicates.length > 0) {
    const dues = duplicates.map((one) => ({ due: textAt(one, 'dVenc'), amount: textAt(one, 'vDup') }))
    return {
      owed: sumText(
        dues.map(({ amount }) => amount),
        total,
      ),
      dues,
    }
  }
  const payment = childrenOf(invoice, 'pag')
  const details = payment.flatMap((one) => [...childrenOf(one, 'detPag'), ...(child(one, 'tPag') ? [one] : [])])
  const onCredit = details.filter(
    (one) =>
      ON_CREDIT.has(textAt(one, 'tPag')) || (textAt(one, 'indPag') === '1' && textAt(one, 'tPag') !== WITHOUT_PAYMENT),
  )
  if (onCredit.length > 0)
    return {
      owed: sumText(
        onCredit.map((one) => textAt(one, 'vPag')),
        total,
      ),
      dues: [],
    }
  // Layout 3.10 says it of the whole document.
  if (details.length === 0 && textAt(invoice, 'ide', 'indPag') === '1') return { owed: total, dues: [] }
  if (details.some((one) => textAt(one, 'tPag') === WITHOUT_PAYMENT))
    return { owed: total, asks: 'no-payment', dues: [] }
  const said = details.length > 0 || textAt(invoice, 'ide', 'indPag') === '0'
  return { owed: total, asks: said ? 'paid-at-once' : 'not-said', dues: [] }
}

function tiesOf(invoice: XmlElement): (currency: CurrencyCode) => boolean {
  return (currency) => {
    const totals = at(invoice, 'total', 'ICMSTot')
    const sum = (...names: string[]) =>
      looseSum(
        names.map((name) => textAt(totals, name)),
        currency,
      )
    const services = looseSum([textAt(invoice, 'total', 'ISSQNtot', 'vServ')], currency)
    const added = sum('vProd', 'vST', 'vFCPST', 'vFrete', 'vSeg', 'vOutro', 'vII', 'vIPI', 'vIPIDevol')
    const come = added + services - sum('vDesc')
    const total = sum('vNF')
    // Whether relieved ICMS is taken off depends on the state; new taxes of 2026 come on top in their own field.
    const rounding = childrenOf(invoice, 'det').length + 2
    return agree(come, total, rounding) || agree(come - sum('vICMSDeson'), total, rounding)
  }
}

function asksFirst(goodsIn: boolean, isReturn: boolean, terms: Terms): AskReason | undefined {
  // A return that comes in is the customer's: it lowers what the customer owes. One that goes out is to a supplier.
  if (isReturn) return goodsIn ? undefined : 'goods-back'
  return goodsIn ? (terms.asks ?? 'goods-in') : terms.asks
}

/**
 * Reads one infNFe.
 * @param status cStat of the tax office's protocol; empty where the file has none
 */
export function readNfe(invoice: XmlElement, status: string): Result<BillDocument, DocumentRefusal> {
  const { line } = invoice
  if (status !== '' && !AUTHORIZED.has(status)) return err(refusal('not-authorized', line, status))
  const ide = child(invoice, 'ide')
  const total = textAt(invoice, 'total', 'ICMSTot', 'vNF')
  const goodsIn = textAt(ide, 'tpNF') === '0'
  const isReturn = textAt(ide, 'finNFe') === '4'
  const terms = termsOf(invoice, total)
  const issuer = party(child(invoice, 'emit'), 'enderEmit')
  const lines = childrenOf(invoice, 'det')
  return readBill({
    line,
    format: 'nfe',
    kind: isReturn ? 'credit-note' : 'invoice',
    series: textAt(ide, 'serie'),
    number: textAt(ide, 'nNF'),
    uid: attribute(invoice, 'Id').replace(/^NFe/i, ''),
    issuer,
    receiver: party(child(invoice, 'dest'), 'enderDest'),
    concept: conceptOf(lines.map((one) => textAt(one, 'prod', 'xProd'))),
    issued: firstOf(textAt(ide, 'dhEmi'), textAt(ide, 'dEmi')),
    currency: 'BRL',
    total,
    owed: isReturn ? total : terms.owed,
    dues: terms.dues,
    asks: asksFirst(goodsIn, isReturn, terms),
    related: childrenOf(ide, 'NFref').flatMap((one) => {
      const uid = firstOf(textAt(one, 'refNFe'), textAt(one, 'refNFeSig'))
      return uid === '' ? [] : [{ uid, series: '', number: '' }]
    }),
    warnings: textAt(ide, 'tpAmb') === '2' ? ['test'] : [],
    // What an import adds in taxes is written in many ways.
    ...(goodsIn ? {} : { ties: tiesOf(invoice) }),
  })
}
