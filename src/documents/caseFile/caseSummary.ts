import type { CaseFile } from '../../domain/caseFile.ts'
import { daysBetween } from '../../domain/day.ts'
import { isWritten } from '../../domain/ladder.ts'
import { negate, sum, ZERO, type MinorUnits } from '../../domain/money.ts'
import type { Statement } from '../../domain/statement.ts'
import { drawKey } from '../drawKey.ts'
import { SOFT } from '../sheet.ts'
import { withTaxIdLabel } from '../taxIdLabel.ts'
import { drawTitle, moneyText, type CaseDraft } from './caseDraft.ts'

/** Label at the left, value at the right of it. */
function drawPairs(draft: CaseDraft, pairs: readonly (readonly [label: string, value: string])[]): void {
  const { sheet, ruler } = draft
  const column = 62
  for (const [label, value] of pairs) {
    if (value === '') continue
    const lines = value.split('\n').flatMap((line) => ruler.wrap(draft.print(line), 9.5, sheet.width - column, 'bold'))
    const height = sheet.type(9.5, 'normal', SOFT)
    sheet.room(lines.length * height)
    sheet.type(9.5, 'normal', SOFT)
    sheet.doc.text(label, sheet.left, sheet.y + height * 0.72)
    sheet.type(9.5, 'bold')
    lines.forEach((line, i) => sheet.doc.text(line, sheet.left + column, sheet.y + (i + 0.72) * height))
    sheet.y += lines.length * height + 0.6
  }
  sheet.skip(3)
}

/** Creditor and debtor, with what tells them apart from others. */
export function drawParties(draft: CaseDraft): void {
  const { words, shared, input, file } = draft
  const { business, country, party } = input
  drawTitle(draft, words.creditor)
  drawPairs(draft, [
    [words.name, business.name],
    [shared.identity, withTaxIdLabel(business.taxId, country, 'business', shared.taxId)],
    [words.address, business.address],
    [words.phone, business.phone],
    [words.email, business.email],
  ])
  drawTitle(draft, words.debtor)
  drawPairs(draft, [
    [words.name, file.person.name],
    [shared.identity, withTaxIdLabel(file.person.taxId, country, party, shared.identity)],
    [words.party, words[file.party]],
    [words.address, file.person.address],
    [words.phone, file.person.phone],
    [words.email, file.person.email],
    [words.code, file.person.code],
  ])
}

/** The balance in large figures, one item a currency. */
export function drawBalances(draft: CaseDraft): void {
  const { file, words, format } = draft
  const on = format.day(file.upTo)
  const shown = file.statements.filter(({ closing }) => closing !== 0)
  const value = ({ closing, currency }: Statement) =>
    moneyText(draft, closing < 0 ? negate(closing) : closing, currency)
  const owed = shown.filter(({ closing }) => closing > 0)
  const favour = shown.filter(({ closing }) => closing < 0)
  const items = [
    ...(owed.length > 0 ? [[words.owed(on), owed.map(value)] as const] : []),
    ...(favour.length > 0 ? [[words.inFavour(on), favour.map(value)] as const] : []),
  ]
  drawKey(draft.sheet, items.length > 0 ? items : [[words.owed(on), [words.settled]]])
}

/** The key figures: what is owed, how late, and how often it was asked for and promised. */
export function drawSummary(draft: CaseDraft): void {
  const { file, words, format } = draft
  drawBalances(draft)
  for (const statement of file.statements) {
    if (file.statements.length > 1) drawTitle(draft, draft.shared.amountsIn(statement.currency))
    drawPairs(draft, figuresOf(draft, statement))
  }
  const { figures } = words
  const promised = countOf(file.promises)
  const agreed = countOf(file.agreements)
  const payments = file.money.filter(({ fact }) => fact.kind === 'payment')
  const last = payments.at(-1)?.fact
  drawPairs(draft, [
    [figures.lastPayment, last ? `${format.day(last.on)} · ${moneyText(draft, last.amount, last.currency)}` : ''],
    [figures.contacts, String(file.contacts.length)],
    [figures.letters, String(file.contacts.filter(({ fact }) => isWritten(fact.channel)).length)],
    [
      figures.promises,
      file.promises.length === 0
        ? '0'
        : words.promisesOf(
            promised('kept'),
            promised('partly'),
            promised('broken'),
            promised('open'),
            promised('cancelled'),
          ),
    ],
    [
      figures.agreements,
      file.agreements.length === 0
        ? '0'
        : words.agreementsOf(
            agreed('fulfilled'),
            agreed('kept'),
            agreed('broken'),
            agreed('replaced') + agreed('ended'),
          ),
    ],
    [figures.reversals, String(file.reversals.length)],
  ])
}

function countOf<S extends string>(items: readonly { readonly state: S }[]): (state: S) => number {
  return (wanted) => items.filter(({ state }) => state === wanted).length
}

function figuresOf(draft: CaseDraft, { currency, account, open, overdue }: Statement): [string, string][] {
  const { file, words, format } = draft
  const { figures } = words
  const money = (amount: MinorUnits) => moneyText(draft, amount, currency)
  const came = amountsOf(file, currency)
  const [oldest] = open
  const agreed = sum(open.filter((item) => item.agreement !== undefined).map((item) => item.open))
  const isLate = oldest !== undefined && oldest.due < file.upTo
  return [
    [
      figures.charged,
      money(sum([...account.charges.values()].flatMap(({ instalments }) => instalments.map((i) => i.amount)))),
    ],
    [figures.paid, money(came.payment)],
    [figures.credited, came.credit > 0 ? money(came.credit) : ''],
    [figures.overdue, money(overdue)],
    [figures.agreed, agreed > 0 ? money(agreed) : ''],
    [figures.free, account.inFavour > 0 ? money(account.inFavour) : ''],
    [figures.oldest, isLate ? format.day(oldest.due) : ''],
    [figures.late, isLate ? words.days(daysBetween(file.upTo, oldest.due)) : ''],
  ]
}

function amountsOf({ money }: CaseFile, currency: string): Record<'payment' | 'credit', MinorUnits> {
  const of = (kind: 'payment' | 'credit') =>
    sum(money.flatMap(({ fact }) => (fact.kind === kind && fact.currency === currency ? [fact.amount] : [ZERO])))
  return { payment: of('payment'), credit: of('credit') }
}
