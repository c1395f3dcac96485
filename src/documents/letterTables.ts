import type { CurrencyCode } from '../domain/currency.ts'
import { daysBetween } from '../domain/day.ts'
import { minorUnits, negate, subtract, sum, type MinorUnits } from '../domain/money.ts'
import type { Block, Column, Table } from './paperContent.ts'
import type { LetterDebt, LetterInput, LetterInterest } from './letterInput.ts'
import type { LetterWords } from './words/es.ts'

type Print = (text: string, max?: number) => string

/** Debts of one currency with their sums. */
export interface DebtGroup {
  readonly currency: CurrencyCode
  readonly debts: readonly LetterDebt[]
  readonly inFavour: MinorUnits
  /** Open less what is in favour, never below zero: what the letter asks for. */
  readonly toPay: MinorUnits
}

/** In order of the oldest due date; currencies are never added up. */
export function groupDebts(letter: Pick<LetterInput, 'debts' | 'inFavour'>): DebtGroup[] {
  const sorted = letter.debts.toSorted((a, b) => compare(a.due, b.due) || compare(a.issued, b.issued))
  const currencies = [...new Set(sorted.map((debt) => debt.currency))]
  return currencies.map((currency) => {
    const debts = sorted.filter((debt) => debt.currency === currency)
    const inFavour = sum((letter.inFavour ?? []).filter((one) => one.currency === currency).map((one) => one.amount))
    const open = sum(debts.map((debt) => debt.open))
    return { currency, debts, inFavour, toPay: minorUnits(Math.max(0, subtract(open, inFavour))) }
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** "Factura A-1024 · Pintura de fachada · cuota 2 de 3" */
export function debtName(
  debt: Pick<LetterDebt, 'kind' | 'number' | 'concept' | 'part'>,
  words: Pick<LetterWords, 'kinds' | 'part'>,
  print: Print,
): string {
  const number = print(debt.number ?? '', 60)
  const part = debt.part && debt.part.of > 1 ? words.part(debt.part.index, debt.part.of) : ''
  return [[words.kinds[debt.kind], number].filter(Boolean).join(' '), print(debt.concept ?? '', 160), part]
    .filter(Boolean)
    .join(' · ')
}

const column = (title: string, align: Column['align'] = 'right'): Column => ({ title, align, width: 'fit' })

/** Every debt of the group with its days late on the day of the letter, and the sums; a reminder counts no days. */
export function debtTable(
  group: DebtGroup,
  letter: Pick<LetterInput, 'format' | 'level' | 'on'>,
  words: LetterWords,
  print: Print,
): Table {
  const { format, level } = letter
  const { columns: titles } = words
  const late = level !== 'reminder'
  const money = (amount: MinorUnits) => print(format.money(amount, group.currency))
  const columns: Column[] = [
    { title: titles.concept, align: 'left', width: 'rest' },
    column(titles.issued, 'left'),
    column(titles.due, 'left'),
    ...(late ? [column(titles.late)] : []),
    column(titles.amount),
    column(titles.paid),
    column(titles.open),
  ]
  const rows = group.debts.map((debt) => {
    const days = daysBetween(letter.on, debt.due)
    return [
      debtName(debt, words, print),
      format.day(debt.issued),
      format.day(debt.due),
      ...(late ? [days > 0 ? format.number(days) : words.notLate] : []),
      money(debt.amount),
      money(subtract(debt.amount, debt.open)),
      money(debt.open),
    ]
  })
  const amount = sum(group.debts.map((debt) => debt.amount))
  const open = sum(group.debts.map((debt) => debt.open))
  const gap = late ? ['', '', ''] : ['', '']
  const totals = [[words.total, ...gap, money(amount), money(subtract(amount, open)), money(open)]]
  if (group.inFavour > 0) {
    totals.push([words.inFavour, ...gap, '', '', money(negate(group.inFavour))])
    totals.push([words.toPay, ...gap, '', '', money(group.toPay)])
  }
  return { columns, rows, totals }
}

/** Interest by currency: rate, period and days of each debt, its formula under it, and the sum. */
export function interestTables(letter: LetterInput, words: LetterWords, print: Print): Block[] {
  const { format, interest = [] } = letter
  const titles = words.interestColumns
  return [...new Set(interest.map((one) => one.currency))].map((currency) => {
    const mine = interest.filter((one) => one.currency === currency)
    const money = (amount: MinorUnits) => print(format.money(amount, currency))
    const row = (one: LetterInterest) => [
      print(one.debt, 80),
      money(one.principal),
      [print(one.rate, 120), print(one.formula, 160)].filter(Boolean).join('\n'),
      words.period(format.day(one.from), format.day(one.to)),
      format.number(one.days),
      money(one.amount),
    ]
    return {
      kind: 'table',
      caption: words.amountsIn(currency),
      table: {
        columns: [
          { title: titles.debt, align: 'left', width: 'rest' },
          { title: titles.principal, align: 'right', width: 'fit' },
          { title: titles.rate, align: 'left', width: 'rest' },
          { title: titles.period, align: 'left', width: 'fit' },
          { title: titles.days, align: 'right', width: 'fit' },
          { title: titles.amount, align: 'right', width: 'fit' },
        ],
        rows: mine.map(row),
        totals: [[words.total, '', '', '', '', money(sum(mine.map((one) => one.amount)))]],
      },
    }
  })
}
