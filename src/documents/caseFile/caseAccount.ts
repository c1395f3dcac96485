import type { CaseCharge } from '../../domain/caseFile.ts'
import type { Fact } from '../../domain/fact.ts'
import { negate, subtract, sum, type MinorUnits } from '../../domain/money.ts'
import type { StatementLine } from '../../domain/statement.ts'
import type { Table } from '../paperContent.ts'
import {
  byCurrency,
  debtName,
  drawRows,
  drawText,
  drawTitle,
  left,
  moneyName,
  moneyText,
  right,
  shortName,
  type CaseDraft,
} from './caseDraft.ts'

/** Every debt with its due day, and how late it is or was. */
export function drawCharges(draft: CaseDraft): void {
  const { file, words, shared, format } = draft
  const { columns } = shared
  const groups = byCurrency(draft, file.charges, ({ fact }) => fact.currency)
  if (groups.length === 0) drawText(draft, words.none)
  for (const [currency, charges] of groups) {
    const money = (amount: MinorUnits) => moneyText(draft, amount, currency)
    if (groups.length > 1) drawTitle(draft, shared.amountsIn(currency))
    const name = ({ fact, part, parts }: CaseCharge) =>
      [debtName(draft, fact), parts > 1 ? shared.part(part, parts) : ''].filter(Boolean).join(' · ')
    const amount = sum(charges.map((one) => one.amount))
    const open = sum(charges.map((one) => one.open))
    drawRows(draft, {
      columns: [
        left(columns.concept, 'rest'),
        left(columns.issued),
        left(columns.due),
        left(words.columns.settled),
        right(columns.late),
        right(columns.amount),
        right(columns.open),
      ],
      rows: charges.map((one) => [
        name(one),
        format.day(one.fact.issued),
        format.day(one.due),
        one.settledOn === undefined ? '' : format.day(one.settledOn),
        one.daysLate > 0 ? format.number(one.daysLate) : shared.notLate,
        money(one.amount),
        money(one.open),
      ]),
      totals: [[shared.total, '', '', '', '', money(amount), money(open)]],
    })
  }
}

/** Payments and credits with the debts that they went to, and what was taken back, with its reason. */
export function drawMoney(draft: CaseDraft): void {
  const { file, words, shared, format, print } = draft
  const groups = byCurrency(draft, file.money, ({ fact }) => fact.currency)
  if (groups.length === 0) drawText(draft, words.none)
  for (const [currency, items] of groups) {
    const money = (amount: MinorUnits) => moneyText(draft, amount, currency)
    if (groups.length > 1) drawTitle(draft, shared.amountsIn(currency))
    drawRows(draft, {
      columns: [
        left(words.columns.on),
        left(words.columns.what, 'rest'),
        left(words.columns.went, 'rest'),
        right(words.columns.amount),
      ],
      rows: items.map(({ fact, paid, inFavour }) => [
        format.day(fact.on),
        moneyName(draft, fact),
        [
          ...paid.map(({ charge, amount }) => `${shortName(draft, charge)}: ${money(amount)}`),
          ...(inFavour > 0 ? [words.notApplied(money(inFavour))] : []),
        ].join(', '),
        money(fact.amount),
      ]),
      totals: [[shared.total, '', '', money(sum(items.map(({ fact }) => fact.amount)))]],
    })
  }
  if (file.reversals.length === 0) return
  drawTitle(draft, words.reversalsTitle)
  drawRows(draft, {
    columns: [left(words.columns.on), left(words.columns.what, 'rest'), left(words.columns.reason, 'rest')],
    rows: file.reversals.map(({ fact, of }) => [
      format.day(fact.on),
      words.reversed(factName(draft, of)),
      print(fact.reason ?? '', 500),
    ]),
    totals: [],
  })
}

/** "Pago · efectivo, 12 nov 2026, $500.00" */
function factName(draft: CaseDraft, fact: Fact | undefined): string {
  const { words, format } = draft
  if (fact === undefined) return words.somethingElse
  if (fact.kind === 'charge') {
    const whole = sum(fact.instalments.map(({ amount }) => amount))
    return [debtName(draft, fact), format.day(fact.issued), moneyText(draft, whole, fact.currency)].join(', ')
  }
  if (fact.kind === 'payment' || fact.kind === 'credit') {
    return [moneyName(draft, fact), format.day(fact.on), moneyText(draft, fact.amount, fact.currency)].join(', ')
  }
  return [words.facts[fact.kind] ?? words.somethingElse, 'on' in fact ? format.day(fact.on) : '']
    .filter(Boolean)
    .join(', ')
}

/** Every movement with the balance after it, from the first one on. */
export function drawStatement(draft: CaseDraft): void {
  const { file, words, statement: said, shared, format } = draft
  if (file.statements.length === 0) drawText(draft, words.none)
  for (const { currency, lines, closing } of file.statements) {
    const money = (amount: MinorUnits) => moneyText(draft, amount, currency)
    const charged = sum(lines.filter(({ effect }) => effect > 0).map(({ effect }) => effect))
    const paid = subtract(charged, closing)
    if (file.statements.length > 1) drawTitle(draft, shared.amountsIn(currency))
    const table: Table = {
      columns: [
        left(said.columns.on),
        left(said.columns.what, 'rest'),
        right(said.columns.charge),
        right(said.columns.paid),
        right(said.columns.balance),
      ],
      rows: lines.map((line) => [
        format.day(line.on),
        lineName(draft, line),
        line.effect > 0 ? money(line.effect) : '',
        line.effect < 0 ? money(negate(line.effect)) : '',
        money(line.balance),
      ]),
      totals: [[shared.total, '', money(charged), money(paid), money(closing)]],
    }
    drawRows(draft, table)
  }
}

function lineName(draft: CaseDraft, { fact }: StatementLine): string {
  return fact.kind === 'charge' ? debtName(draft, fact) : moneyName(draft, fact)
}
