import { statedCurrency, type StatedCurrency } from '../domain/currency.ts'
import { err, ok, type Result } from '../domain/result.ts'
import {
  oneSpaced,
  refusal,
  signed,
  statementFile,
  type AccountDraft,
  type BankBalance,
  type BankStatementFile,
  type MovementDraft,
  type RefusedMovement,
  type StatementError,
  type StatementWarning,
} from './bankStatement.ts'
import {
  camtAmount,
  camtDay,
  camtReference,
  isDebit,
  onBehalfOf,
  otherSide,
  referencesOf,
  remittanceOf,
  type CamtAmount,
} from './camtXml.ts'
import { at, attribute, child, childrenOf, readXml, textAt, type XmlElement, type XmlError } from './xml.ts'

/*
 * Statements of ISO 20022: camt.053 (of a day), camt.052 (within the day) and camt.054 (single bookings), of every version. They
 * part into statements, these into entries, an entry into the payments of a batch.
 */

/** What holds the statements, and what each of them is called in there. */
const MESSAGES: ReadonlyMap<string, string> = new Map([
  ['BkToCstmrStmt', 'Stmt'],
  ['BkToCstmrAcctRpt', 'Rpt'],
  ['BkToCstmrDbtCdtNtfctn', 'Ntfctn'],
])

/** True for XML with one of the messages of banks to their customers. */
export function isCamt(text: string): boolean {
  return /^\s*</.test(text) && /<(?:[\w.-]{1,40}:)?BkToCstmr(?:Stmt|AcctRpt|DbtCdtNtfctn)[\s/>]/.test(text)
}

function statementError(error: XmlError): StatementError {
  switch (error.type) {
    case 'file-empty':
    case 'file-too-large':
      return error
    case 'xml-broken':
      return { type: 'file-damaged' }
    case 'not-xml':
    case 'xml-refused':
      return { type: 'file-not-a-statement' }
  }
}

/** Reads a camt file. Cut or broken XML is refused whole; an entry that cannot be read is reported with its line. */
export function readCamt(bytes: Uint8Array): Result<BankStatementFile, StatementError> {
  const root = readXml(bytes)
  if (!root.ok) return err(statementError(root.error))
  const statements = statementsIn(root.value)
  if (!statements) return err({ type: 'file-not-a-statement' })
  const refused: RefusedMovement[] = []
  const warnings: StatementWarning[] = []
  const accounts = statements.flatMap((statement) => accountOf(statement, refused, warnings) ?? [])
  return ok(statementFile('camt', accounts, refused, warnings))
}

/** The message may lie in an envelope of the bank's network, and there may be several. */
function statementsIn(element: XmlElement): XmlElement[] | undefined {
  const inside = MESSAGES.get(element.name)
  if (inside !== undefined) return [...childrenOf(element, inside)]
  const found = element.children.flatMap((each) => {
    const statements = statementsIn(each)
    return statements ? [statements] : []
  })
  return found.length === 0 ? undefined : found.flat()
}

function accountOf(
  statement: XmlElement,
  refused: RefusedMovement[],
  warnings: StatementWarning[],
): AccountDraft | undefined {
  const { line } = statement
  const entries = childrenOf(statement, 'Ntry')
  const balances = childrenOf(statement, 'Bal')
  const named =
    textAt(statement, 'Acct', 'Ccy') || [...balances, ...entries].map((each) => attribute(child(each, 'Amt'), 'Ccy'))[0]
  const currency = statedCurrency(named ?? '')
  if (!currency) {
    refused.push(refusal(line, 'currency-unknown', named ?? ''))
    for (const entry of entries) refused.push(refusal(entry.line, 'currency-unknown', textAt(entry, 'Amt')))
    return undefined
  }
  const balance = (...codes: readonly string[]) => balanceOf(balances, codes, currency)
  const opening = balance('OPBD') ?? balance('PRCD')
  const closing = balance('CLBD')
  // Only a statement of the day has one.
  if (!closing && statement.name === 'Stmt') warnings.push({ line, type: 'no-closing' })
  const movements = entries.flatMap((entry): MovementDraft[] => {
    const read = movementOf(entry)
    if (read.ok) return [read.value]
    refused.push(refusal(entry.line, read.error.type, read.error.value))
    return []
  })
  if (entries.length === movements.length && !totalsAgree(statement, movements)) {
    warnings.push({ line: child(statement, 'TxsSummry')?.line ?? line, type: 'totals-disagree' })
  }
  return {
    line,
    account: accountId(child(statement, 'Acct')),
    currency,
    ...(opening ? { opening } : {}),
    ...(closing ? { closing } : {}),
    movements,
  }
}

function accountId(account: XmlElement | undefined): string {
  const id = child(account, 'Id')
  return oneSpaced(
    textAt(id, 'IBAN') ||
      textAt(id, 'Othr', 'Id') ||
      textAt(id, 'BBAN') ||
      textAt(id, 'PrtryAcct', 'Id') ||
      textAt(id, 'UPIC'),
  )
}

/** The first opening balance of a statement that comes in pages, and its last closing one. */
function balanceOf(
  balances: readonly XmlElement[],
  codes: readonly string[],
  currency: StatedCurrency,
): BankBalance | undefined {
  const found = balances.flatMap((balance): BankBalance[] => {
    const code = textAt(balance, 'Tp', 'CdOrPrtry', 'Cd') || textAt(balance, 'Tp', 'Cd')
    const amount = camtAmount(child(balance, 'Amt'))
    const debit = isDebit(balance)
    if (!codes.includes(code) || typeof amount === 'string' || amount.currency !== currency) return []
    if (debit === undefined && amount.amount !== 0) return []
    const on = camtDay(child(balance, 'Dt'))
    return [{ ...(on ? { on } : {}), amount: signed(amount.amount, debit === true) }]
  })
  return codes.includes('CLBD') ? found.at(-1) : found[0]
}

/** Whether the counts that the statement gives are those of its entries. Sums are not held: banks leave charges out of them. */
function totalsAgree(statement: XmlElement, movements: readonly MovementDraft[]): boolean {
  const summary = child(statement, 'TxsSummry')
  const agree = (group: string, count: number): boolean => {
    const said = textAt(summary, group, 'NbOfNtries')
    return said === '' || Number(said) === count
  }
  return (
    agree('TtlNtries', movements.length) &&
    agree('TtlCdtNtries', movements.filter(({ amount }) => amount > 0).length) &&
    agree('TtlDbtNtries', movements.filter(({ amount }) => amount < 0).length)
  )
}

type EntryError = { readonly type: RefusedMovement['reason']; readonly value: string }

/** Booked is what says so, and what says nothing: version 2 has no other place for it than the code itself. */
function isBooked(entry: XmlElement): boolean {
  const status = (textAt(entry, 'Sts', 'Cd') || textAt(entry, 'Sts', 'Prtry') || textAt(entry, 'Sts')).toUpperCase()
  return status === '' || status === 'BOOK'
}

function movementOf(entry: XmlElement): Result<MovementDraft, EntryError> {
  const { line } = entry
  const written = textAt(entry, 'Amt')
  if (!isBooked(entry)) return err({ type: 'not-booked', value: `${written} ${textAt(entry, 'AddtlNtryInf')}` })
  const valued = camtDay(child(entry, 'ValDt'))
  const booked = camtDay(child(entry, 'BookgDt')) ?? valued
  if (!booked) return err({ type: 'day-unreadable', value: textAt(entry, 'BookgDt', 'Dt') })
  const money = camtAmount(child(entry, 'Amt'))
  if (money === 'currency-unknown') return err({ type: money, value: attribute(child(entry, 'Amt'), 'Ccy') })
  if (money === 'unreadable') return err({ type: 'amount-unreadable', value: written })
  const debit = isDebit(entry)
  if (debit === undefined) return err({ type: 'sign-unknown', value: textAt(entry, 'CdtDbtInd') })

  const details = childrenOf(entry, 'NtryDtls').flatMap((group) => childrenOf(group, 'TxDtls'))
  const reversed = /^(?:true|1)$/i.test(textAt(entry, 'RvslInd')) ? { reversal: true as const } : {}
  const days = { booked, ...(valued ? { valued } : {}) }
  const single = details.length === 1 ? details[0] : undefined
  const bankId = camtReference(textAt(entry, 'AcctSvcrRef')) || camtReference(textAt(single, 'Refs', 'AcctSvcrRef'))
  const words = oneSpaced(textAt(entry, 'AddtlNtryInf'))
  const said = wordsOf(single, debit)
  const whole: MovementDraft = {
    line,
    ...days,
    amount: signed(money.amount, debit),
    currency: money.currency,
    ...said,
    text: said.text || words,
    bankId,
    ...reversed,
  }
  if (details.length < 2) return ok(whole)
  const parts = partsOf(details, money, debit)
  if (parts.length === 0) return ok({ ...whole, reference: allReferences(details) })
  return ok({
    ...whole,
    parts: parts.map(({ element, amount }) => ({
      line: element.line,
      ...days,
      amount,
      currency: money.currency,
      ...wordsOf(element, amount < 0),
      bankId: camtReference(textAt(element, 'Refs', 'AcctSvcrRef')),
      ...reversed,
    })),
  })
}

type Words = Pick<MovementDraft, 'reference' | 'counterparty' | 'counterpartyAccount' | 'text'>

function wordsOf(details: XmlElement | undefined, debit: boolean): Words {
  const party = otherSide(details, debit)
  return {
    reference: referencesOf(details),
    counterparty: party.name,
    ...(party.account === '' ? {} : { counterpartyAccount: party.account }),
    text: oneSpaced(`${remittanceOf(details)} ${onBehalfOf(details, debit, party.name)}`),
  }
}

/** A batch that cannot be parted is known by what its payments say, up to the length of a reference. */
function allReferences(details: readonly XmlElement[]): string {
  return [...new Set(details.map(referencesOf))].join(' ').slice(0, 200).trim()
}

/** Payments of the batch, each with its own amount; none when one has no amount or they do not come to that of the entry. */
function partsOf(details: readonly XmlElement[], whole: CamtAmount, debit: boolean) {
  const parts = details.flatMap((element) => {
    const money = [child(element, 'Amt'), at(element, 'AmtDtls', 'TxAmt', 'Amt')]
      .map(camtAmount)
      .find((found): found is CamtAmount => typeof found !== 'string' && found.currency === whole.currency)
    return money ? [{ element, amount: signed(money.amount, isDebit(element) ?? debit) }] : []
  })
  const sum = parts.reduce((total, { amount }) => total + BigInt(amount), 0n)
  return parts.length === details.length && sum === BigInt(signed(whole.amount, debit)) ? parts : []
}
