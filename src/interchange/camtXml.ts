import type { StatedCurrency } from '../domain/currency.ts'
import { statedCurrency } from '../domain/currency.ts'
import { dayFrom, type Day } from '../domain/day.ts'
import { fileAmount, oneSpaced } from './bankStatement.ts'
import type { MinorUnits } from '../domain/money.ts'
import { at, attribute, child, childrenOf, textAt, type XmlElement } from './xml.ts'

/* Values of the ISO 20022 messages of banks, as they are written in every version: what moved is looked for in both places. */

export interface CamtAmount {
  readonly amount: MinorUnits
  readonly currency: StatedCurrency
}

/** A day with or without a time: the first ten figures are the day where the bank is, and no zone shifts it. */
export function camtDay(element: XmlElement | undefined): Day | undefined {
  const text = textAt(element, 'Dt') || textAt(element, 'DtTm') || textAt(element)
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/** Not signed: what it does to the account stands beside it. */
export function camtAmount(element: XmlElement | undefined): CamtAmount | 'unreadable' | 'currency-unknown' {
  const currency = statedCurrency(attribute(element, 'Ccy'))
  if (!currency) return element ? 'currency-unknown' : 'unreadable'
  const text = textAt(element)
  const amount = fileAmount(text, currency, text.includes(',') && !text.includes('.') ? ',' : '.')
  return amount === undefined ? 'unreadable' : { amount, currency }
}

/** True for what goes out; undefined where it is not said. */
export function isDebit(element: XmlElement | undefined): boolean | undefined {
  const text = textAt(element, 'CdtDbtInd').toUpperCase()
  return text === 'DBIT' ? true : text === 'CRDT' ? false : undefined
}

/** What stands for "none" in a reference is nothing. */
export function camtReference(text: string): string {
  const clean = oneSpaced(text)
  return /^(?:NOT ?PROVIDED|NONREF|NOREF|NON REF|UNKNOWN|N\/A|0+|-+)$/i.test(clean) ? '' : clean
}

/** A person or firm: since version 8 inside of `Pty`. */
function partyName(parties: XmlElement | undefined, role: string): string {
  return textAt(parties, role, 'Nm') || textAt(parties, role, 'Pty', 'Nm')
}

export interface CamtParty {
  readonly name: string
  readonly account: string
}

/** The other side: who paid what came in, who was paid what went out; where that is not said, whoever is named. */
export function otherSide(details: XmlElement | undefined, debit: boolean): CamtParty {
  const parties = child(details, 'RltdPties')
  const roles = debit ? ['Cdtr', 'Dbtr'] : ['Dbtr', 'Cdtr']
  for (const role of roles) {
    const name = partyName(parties, role) || partyName(parties, `Ultmt${role}`)
    const id = at(parties, `${role}Acct`, 'Id')
    const account = (textAt(id, 'IBAN') || textAt(id, 'Othr', 'Id')).replace(/\s+/g, '')
    if (name !== '' || account !== '') return { name: oneSpaced(name), account }
  }
  return { name: '', account: '' }
}

/** On whose behalf it was paid, where that is somebody else. */
export function onBehalfOf(details: XmlElement | undefined, debit: boolean, name: string): string {
  const ultimate = oneSpaced(partyName(child(details, 'RltdPties'), debit ? 'UltmtCdtr' : 'UltmtDbtr'))
  return ultimate === name ? '' : ultimate
}

/** References that say what was paid: the creditor's own, numbers of documents, and what the payer gave it. */
export function referencesOf(details: XmlElement | undefined): string {
  const structured = childrenOf(child(details, 'RmtInf'), 'Strd').flatMap((strd) => [
    textAt(strd, 'CdtrRefInf', 'Ref') || textAt(strd, 'CdtrRefInf', 'CdtrRef'),
    ...childrenOf(strd, 'RfrdDocInf').map((document) => textAt(document, 'Nb') || textAt(document, 'RfrdDocNb')),
  ])
  const found = [...structured, textAt(details, 'Refs', 'EndToEndId')].map(camtReference).filter((text) => text !== '')
  return [...new Set(found)].join(' ')
}

/** What it was paid for, in words. */
export function remittanceOf(details: XmlElement | undefined): string {
  const remittance = child(details, 'RmtInf')
  const words = [
    ...childrenOf(remittance, 'Ustrd').map(({ text }) => text),
    ...childrenOf(remittance, 'Strd').flatMap((strd) => childrenOf(strd, 'AddtlRmtInf').map(({ text }) => text)),
  ].filter((text) => text !== '')
  return oneSpaced(words.length > 0 ? words.join(' ') : textAt(details, 'AddtlTxInf'))
}
