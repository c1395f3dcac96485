import { statedCurrency } from '../domain/currency.ts'
import { dayFrom, type Day } from '../domain/day.ts'
import { err, ok, type Result } from '../domain/result.ts'
import {
  fileAmount,
  refusal,
  statementFile,
  type AccountDraft,
  type BankBalance,
  type BankStatementFile,
  type MovementDraft,
  type RefusedMovement,
  type StatementError,
  type StatementWarning,
} from './bankStatement.ts'
import { ofxTags, type OfxTag } from './ofxTags.ts'
import { statementText } from './statementText.ts'

/*
 * OFX (and QFX, which is the same) after the Open Financial Exchange Specification: accounts are STMTRS, cards CCSTMTRS,
 * movements STMTTRN. It gives one balance, at the end; nothing ties to it.
 */

/** Values by "GROUP.NAME" of the innermost group that matters; the first one of a name holds. */
type Values = Map<string, string>

interface OpenStatement {
  readonly line: number
  readonly values: Values
  readonly movements: { readonly line: number; readonly values: Values; closed: boolean }[]
}

const STATEMENTS: ReadonlySet<string> = new Set(['STMTRS', 'CCSTMTRS'])
const GROUPS: ReadonlySet<string> = new Set(
  'BANKACCTFROM CCACCTFROM BANKACCTTO CCACCTTO PAYEE CURRENCY ORIGCURRENCY LEDGERBAL AVAILBAL BAL IMAGEDATA'.split(' '),
)

/** True for text with the tag that opens every OFX. */
export function isOfx(text: string): boolean {
  return /<OFX\s{0,8}>/i.test(text)
}

/**
 * The text again in the characters that the header of OFX 1 names, when the bytes are no UTF-8: ENCODING and CHARSET are
 * only to be believed then, for many banks write UTF-8 under a header that says 1252.
 */
function inItsCharset(bytes: Uint8Array, text: string): string {
  const head = text.slice(0, 1000)
  const named = /^\s*CHARSET\s*:\s*(?:ISO-?|windows-?|cp-?)?(8859-(?:[2-9]|1\d)|125[013-8])\s*$/im.exec(head)?.[1]
  if (named === undefined) return text
  try {
    return new TextDecoder(named.startsWith('8859') ? `iso-${named}` : `windows-${named}`).decode(bytes)
  } catch {
    return text
  }
}

/** Reads OFX 1 (SGML) and OFX 2 (XML). A movement is taken whole or reported with its line. */
export function readOfx(bytes: Uint8Array): Result<BankStatementFile, StatementError> {
  const decoded = statementText(bytes)
  if (!decoded.ok) return decoded
  const { text: asRead, encoding } = decoded.value
  if (!isOfx(asRead)) return err({ type: 'file-not-a-statement' })
  const text = encoding === 'windows-1252' ? inItsCharset(bytes, asRead) : asRead
  const accounts: AccountDraft[] = []
  const refused: RefusedMovement[] = []
  const warnings: StatementWarning[] = []
  for (const statement of statementsOf(text)) {
    const account = accountOf(statement, refused)
    if (!account) continue
    accounts.push(account)
    if (!account.closing) warnings.push({ line: account.line, type: 'no-closing' })
  }
  return ok(statementFile('ofx', accounts, refused, warnings))
}

function statementsOf(text: string): OpenStatement[] {
  const statements: OpenStatement[] = []
  let statement: OpenStatement | undefined
  let movement: OpenStatement['movements'][number] | undefined
  let group = ''
  const open = ({ name, line, text: value }: OfxTag): void => {
    if (STATEMENTS.has(name)) {
      statement = { line, values: new Map(), movements: [] }
      statements.push(statement)
      movement = undefined
      group = ''
    } else if (name === 'STMTTRN') {
      movement = statement && { line, values: new Map(), closed: false }
      if (movement) statement?.movements.push(movement)
      group = ''
    } else if (GROUPS.has(name) && value === '') group = name
    else if (value !== '') {
      const values = movement?.values ?? statement?.values
      const key = group === '' ? name : `${group}.${name}`
      if (values && !values.has(key)) values.set(key, value)
    }
  }
  for (const tag of ofxTags(text)) {
    if (!tag.closes) open(tag)
    else if (tag.name === group) group = ''
    else if (tag.name === 'STMTTRN') {
      if (movement) movement.closed = true
      movement = undefined
      group = ''
    } else if (STATEMENTS.has(tag.name)) {
      statement = undefined
      movement = undefined
    }
  }
  return statements
}

/** The first eight figures: the day where the bank is. Time and zone behind it do not shift it. */
function dayOf(text: string | undefined): Day | undefined {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text ?? '')
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/** Nothing groups in OFX: a comma alone is the decimal mark (§3.2.9.1 takes both). */
function markOf(text: string): ',' | '.' {
  return text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.'
}

function accountOf(statement: OpenStatement, refused: RefusedMovement[]): AccountDraft | undefined {
  const { line, values, movements } = statement
  const named = values.get('CURDEF') ?? ''
  const currency = statedCurrency(named)
  if (!currency) {
    refused.push(refusal(line, 'currency-unknown', named))
    for (const movement of movements) refused.push(refusal(movement.line, 'currency-unknown', named))
    return undefined
  }
  const balance = values.get('LEDGERBAL.BALAMT') ?? ''
  const amount = fileAmount(balance, currency, markOf(balance))
  const on = dayOf(values.get('LEDGERBAL.DTASOF'))
  const closing: BankBalance | undefined = amount === undefined ? undefined : { ...(on ? { on } : {}), amount }
  return {
    line,
    account: [values.get('BANKACCTFROM.BANKID'), values.get('BANKACCTFROM.ACCTID') ?? values.get('CCACCTFROM.ACCTID')]
      .filter((part) => part !== undefined)
      .join(' '),
    currency,
    ...(closing ? { closing } : {}),
    movements: movements.flatMap((movement): MovementDraft[] => {
      const read = movementOf(movement, currency)
      if (read.ok) return [read.value]
      refused.push(refusal(movement.line, read.error.type, read.error.value))
      return []
    }),
  }
}

type MovementError = { readonly type: RefusedMovement['reason']; readonly value: string }

function movementOf(
  { line, values, closed }: OpenStatement['movements'][number],
  ofAccount: MovementDraft['currency'],
): Result<MovementDraft, MovementError> {
  if (!closed) return err({ type: 'cut', value: values.get('FITID') ?? '' })
  // CURRENCY is that of the amount, ORIGCURRENCY the one it was changed from.
  const named = values.get('CURRENCY.CURSYM')
  const currency = named === undefined ? ofAccount : statedCurrency(named)
  if (!currency) return err({ type: 'currency-unknown', value: named ?? '' })
  const booked = dayOf(values.get('DTPOSTED'))
  if (!booked) return err({ type: 'day-unreadable', value: values.get('DTPOSTED') ?? '' })
  const written = values.get('TRNAMT') ?? ''
  const amount = fileAmount(written, currency, markOf(written))
  if (amount === undefined) return err({ type: 'amount-unreadable', value: written })
  const valued = dayOf(values.get('DTAVAIL'))
  return ok({
    line,
    booked,
    ...(valued ? { valued } : {}),
    amount,
    currency,
    reference: values.get('REFNUM') ?? values.get('CHECKNUM') ?? '',
    counterparty: values.get('NAME') ?? values.get('PAYEE.NAME') ?? '',
    text: values.get('MEMO') ?? '',
    bankId: values.get('FITID') ?? '',
  })
}
