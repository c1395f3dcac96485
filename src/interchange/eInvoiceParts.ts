import { exponentOf, parseCurrency, type CurrencyCode } from '../domain/currency.ts'
import { dayFrom, type Day } from '../domain/day.ts'
import type { Instalment } from '../domain/fact.ts'
import { MAX_MINOR_UNITS, minorUnits, type MinorUnits } from '../domain/money.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type {
  AskReason,
  BillDocument,
  DocumentParty,
  DocumentRefusal,
  DocumentWarning,
  EInvoiceFormat,
  RelatedDocument,
} from './eInvoice.ts'

/* What the readers of all formats of electronic invoice share. */

const MAX_VALUE = 80
const MAX_CONCEPT = 200
/** As many as a charge may have. */
const MAX_INSTALMENTS = 600

/** A part that is not taken, with what it says cut short. */
export function refusal(type: DocumentRefusal['type'], line: number, value: string): DocumentRefusal {
  return { type, line, value: value.slice(0, MAX_VALUE) }
}

/**
 * An amount as XML writes it: figures with a point. There are no groups, so "1.500" is one and a half.
 * @returns minor units of the currency, rounded half up where the file has more decimals; undefined when it is none
 */
export function xmlAmount(text: string, currency: CurrencyCode): MinorUnits | undefined {
  const match = /^([+-]?)(\d{1,18})(?:\.(\d{0,18}))?$/.exec(text.trim())
  if (!match) return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  const digits = exponentOf(currency)
  const figures = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'))
  const rounded = figures + ((fraction[digits] ?? '0') >= '5' ? 1n : 0n)
  if (rounded > BigInt(MAX_MINOR_UNITS)) return undefined
  return minorUnits(sign === '-' ? -Number(rounded) : Number(rounded))
}

/** A day, with a time or a zone behind it or without; also `yyyyMMdd`. What is behind it does not shift it. */
export function xmlDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T Z+-])/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?:\d{4,6})?$/.exec(text)
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/** The sum of what can be read of these, for holding a document against itself; not bounded. */
export function looseSum(texts: readonly string[], currency: CurrencyCode): number {
  return texts.reduce((total, text) => total + (xmlAmount(text, currency) ?? 0), 0)
}

/** True when two sums are the same but for rounding of so many parts. */
export function agree(a: number, b: number, parts: number): boolean {
  return Math.abs(a - b) <= Math.max(1, parts)
}

/** A document as texts of the file. */
export interface BillDraft {
  readonly line: number
  readonly format: EInvoiceFormat
  readonly kind: BillDocument['kind']
  readonly series: string
  readonly number: string
  readonly uid: string
  readonly issuer: DocumentParty
  readonly receiver: DocumentParty
  readonly concept: string
  readonly issued: string
  readonly currency: string
  readonly total: string
  readonly owed: string
  /** Without an amount: what is owed falls due then. */
  readonly dues: readonly { readonly due: string; readonly amount: string }[]
  readonly asks?: AskReason | undefined
  readonly related: readonly RelatedDocument[]
  readonly warnings?: readonly DocumentWarning[]
  /** Whether its sums tie. */
  readonly ties?: (currency: CurrencyCode) => boolean
}

function byDue(a: Instalment, b: Instalment): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0
}

/**
 * Instalments that add up to what is owed. Where those of the file do not, the first are taken as paid if they are too much, and
 * the last is raised if they are too little.
 */
function fitted(written: readonly Instalment[], owed: MinorUnits): Instalment[] {
  let over = written.reduce((total, { amount }) => total + amount, 0) - owed
  const all = written.map(({ due, amount }) => {
    const less = Math.max(0, Math.min(over, amount))
    over -= less
    return { due, amount: amount - less }
  })
  const last = all.at(-1)
  if (last && over < 0) last.amount -= over
  return all.flatMap(({ due, amount }) => (amount > 0 ? [{ due, amount: minorUnits(amount) }] : []))
}

function instalmentsOf(
  { dues, line }: BillDraft,
  owed: MinorUnits,
  currency: CurrencyCode,
): Result<{ readonly instalments: Instalment[]; readonly disagree: boolean }, DocumentRefusal> {
  const withAmount: Instalment[] = []
  let last: Day | undefined
  for (const { due, amount } of dues) {
    const day = xmlDay(due)
    if (!day) return err(refusal('day-unreadable', line, due))
    last = last === undefined || day > last ? day : last
    if (amount === '') continue
    const value = xmlAmount(amount, currency)
    if (value === undefined) return err(refusal('amount-unreadable', line, amount))
    if (value !== 0) withAmount.push({ due: day, amount: minorUnits(Math.abs(value)) })
  }
  if (last === undefined || owed === 0) return ok({ instalments: [], disagree: false })
  if (withAmount.length === 0 || withAmount.length > MAX_INSTALMENTS)
    return ok({ instalments: [{ due: last, amount: owed }], disagree: false })
  const sorted = withAmount.toSorted(byDue)
  const disagree = sorted.reduce((total, { amount }) => total + amount, 0) !== owed
  return ok({ instalments: disagree ? fitted(sorted, owed) : sorted, disagree })
}

/** Makes a document of its texts; one that asks for less than nothing is a credit note of that amount. */
export function readBill(draft: BillDraft): Result<BillDocument, DocumentRefusal> {
  const { line, format, series, number, uid, issuer, receiver, related, asks } = draft
  const currency = parseCurrency(draft.currency)
  if (!currency) return err(refusal('currency-unknown', line, draft.currency))
  const issued = xmlDay(draft.issued)
  if (!issued) return err(refusal('day-unreadable', line, draft.issued))
  const owed = xmlAmount(draft.owed, currency)
  if (owed === undefined) return err(refusal('amount-unreadable', line, draft.owed))
  const total = xmlAmount(draft.total, currency)
  if (total === undefined) return err(refusal('amount-unreadable', line, draft.total))
  const isCredit = draft.kind === 'credit-note' || owed < 0 || (owed === 0 && total < 0)
  const left = minorUnits(Math.abs(owed))
  const plan = isCredit ? ok({ instalments: [], disagree: false }) : instalmentsOf(draft, left, currency)
  if (!plan.ok) return plan
  const { instalments, disagree } = plan.value
  const first = instalments[0]
  return ok({
    line,
    format,
    kind: isCredit ? 'credit-note' : 'invoice',
    series,
    number,
    uid: uid.toUpperCase(),
    issuer,
    receiver,
    issued,
    concept: draft.concept.slice(0, MAX_CONCEPT),
    currency,
    total: minorUnits(Math.abs(total)),
    owed: left,
    instalments,
    related,
    ...(asks === undefined ? {} : { asks }),
    warnings: [
      ...(draft.warnings ?? []),
      ...(first && first.due < issued ? (['due-before-issue'] as const) : []),
      ...(disagree ? (['instalments-disagree'] as const) : []),
      ...(draft.ties?.(currency) === false ? (['totals-disagree'] as const) : []),
    ],
  })
}

/** The first of several texts that says something. */
export function firstOf(...texts: readonly string[]): string {
  return texts.find((text) => text !== '') ?? ''
}

/** What an invoice is for: its first line, and whether there are more. */
export function conceptOf(lines: readonly string[]): string {
  const said = lines.filter((line) => line !== '')
  const first = said[0] ?? ''
  return said.length > 1 ? `${first.slice(0, MAX_CONCEPT - 6).trimEnd()} (+${said.length - 1})` : first
}
