import { addDays } from '../domain/day.ts'
import type { MovementsLedger } from '../domain/movementsLedger.ts'
import type { StatementLine } from '../domain/statement.ts'
import type { ExportCell, ExportTable } from './exportTable.ts'
import type { ColumnKey, TableWords } from './tableWords.ts'

/** Words of the book of movements, beside those of the tables. */
export interface LedgerWords {
  readonly movements: string
  readonly totals: string
  readonly opening: string
  readonly closing: string
  readonly charged: string
  readonly credited: string
  readonly accounts: string
}

const COLUMNS: readonly (readonly [ColumnKey, width: number])[] = [
  ['on', 12],
  ['customer', 30],
  ['code', 12],
  ['taxId', 18],
  ['document', 26],
  ['number', 14],
  ['concept', 34],
  ['currency', 9],
  ['charge', 15],
  ['paid', 15],
  ['balance', 15],
  ['id', 20],
]

/**
 * The book of movements as two tables. In the first, each account begins with its opening balance and ends with its
 * closing one, whose lines have neither charge nor credit: its columns can be added up. In the second are the totals.
 */
export function ledgerTables(
  { period: { from, to }, accounts, totals }: MovementsLedger,
  words: TableWords,
  ledger: LedgerWords,
): ExportTable[] {
  const rows = accounts.flatMap(({ customer: { name, code, taxId }, movements }) => {
    const { currency, opening, lines, closing } = movements
    const row = (on: ExportCell, [document, number, concept]: readonly string[], ...figures: readonly ExportCell[]) => [
      on,
      name,
      code,
      taxId,
      document ?? '',
      number ?? '',
      concept ?? '',
      currency,
      ...figures,
    ]
    return [
      row({ day: addDays(from, -1) }, [ledger.opening], null, null, { amount: opening, currency }, ''),
      ...lines.map(({ on, fact, effect, balance, isTakenBack }) => {
        const amount = { amount: Math.abs(effect) as typeof effect, currency }
        const figures = effect < 0 ? [null, amount] : [amount, null]
        return row(
          { day: on },
          documentOf({ fact, isTakenBack }, words),
          ...figures,
          { amount: balance, currency },
          fact.id,
        )
      }),
      row({ day: to }, [ledger.closing], null, null, { amount: closing, currency }, ''),
    ]
  })
  return [
    { name: ledger.movements, columns: COLUMNS.map(([key, width]) => ({ label: words.columns[key], width })), rows },
    {
      name: ledger.totals,
      columns: [
        words.columns.currency,
        ledger.opening,
        ledger.charged,
        ledger.credited,
        ledger.closing,
        ledger.accounts,
      ].map((label) => ({ label, width: 18 })),
      rows: totals.map(({ currency, opening, charged, credited, closing, accounts: count }) => [
        currency,
        ...[opening, charged, credited, closing].map((amount) => ({ amount, currency })),
        count,
      ]),
    },
  ]
}

/** What it is, its number, and in whose words. */
function documentOf(
  { fact, isTakenBack }: Pick<StatementLine, 'fact'> & { readonly isTakenBack: true | undefined },
  { kinds, charges, credits, methods }: TableWords,
): readonly string[] {
  const kind =
    fact.kind === 'charge'
      ? charges[fact.chargeKind]
      : fact.kind === 'payment'
        ? kinds.payment
        : credits[fact.creditKind]
  const document = isTakenBack ? `${kinds.reversal}: ${kind}` : kind
  if (fact.kind === 'charge') return [document, fact.number ?? '', fact.concept ?? '']
  const note = fact.note ?? ''
  const method = fact.kind === 'payment' ? methods[fact.method] : ''
  return [document, '', [method, note].filter((text) => text !== '').join(', ')]
}
