import type { FactKind } from '../domain/fact.ts'
import { fold } from '../domain/fold.ts'
import type { CustomerId, DeviceId, FactId } from '../domain/ids.ts'
import { subtract } from '../domain/money.ts'
import { recordedDay } from '../domain/recordedDay.ts'
import type { StandingFact, WholeBooks, WholeCustomer } from '../domain/wholeBooks.ts'
import type { ExportTable } from './exportTable.ts'
import { accountRows } from './booksTablesAccount.ts'
import { processRows } from './booksTablesProcess.ts'
import type { Row, RowContext } from './booksTablesRow.ts'
import { TABLE_KEYS, type ColumnKey, type TableKey, type TableWords } from './tableWords.ts'

const WHO = ['customer', 'code'] as const
const RECORDED = ['recorded', 'recordedBy'] as const

const COLUMNS: Readonly<Record<TableKey, readonly ColumnKey[]>> = {
  customers: [
    'id',
    'name',
    'code',
    'phone',
    'email',
    'address',
    'taxId',
    'notes',
    'tags',
    'party',
    'currency',
    'creditLimit',
    'archived',
    'recorded',
  ],
  balances: [...WHO, 'currency', 'owed', 'inFavour', 'balance', 'overdue'],
  debts: [
    'id',
    ...WHO,
    'kind',
    'number',
    'concept',
    'issued',
    'part',
    'parts',
    'due',
    'currency',
    'amount',
    'open',
    'agreed',
    'overdue',
    'state',
    ...RECORDED,
  ],
  payments: ['id', ...WHO, 'on', 'method', 'currency', 'amount', 'inFavour', 'note', 'state', ...RECORDED],
  credits: ['id', ...WHO, 'on', 'kind', 'currency', 'amount', 'inFavour', 'note', 'state', ...RECORDED],
  allocations: [...WHO, 'on', 'money', 'debt', 'number', 'part', 'currency', 'amount'],
  reversals: ['id', ...WHO, 'on', 'kind', 'of', 'reason', ...RECORDED],
  contacts: ['id', ...WHO, 'on', 'channel', 'level', 'result', 'text', 'state', ...RECORDED],
  promises: ['id', ...WHO, 'on', 'due', 'currency', 'amount', 'state', ...RECORDED],
  agreements: ['id', ...WHO, 'on', 'part', 'parts', 'due', 'currency', 'amount', 'open', 'state', ...RECORDED],
  holds: ['id', ...WHO, 'on', 'kind', 'debt', 'until', 'reason', 'state', ...RECORDED],
  cheques: ['id', ...WHO, 'on', 'payOn', 'number', 'bank', 'currency', 'amount', 'state', ...RECORDED],
}

const WIDTHS: Partial<Record<ColumnKey, number>> = {
  id: 20,
  name: 30,
  customer: 30,
  email: 28,
  address: 30,
  notes: 40,
  concept: 30,
  note: 30,
  text: 60,
  reason: 30,
  money: 20,
  debt: 20,
  of: 20,
  part: 8,
  parts: 8,
  currency: 9,
}
const WIDTH = 15

/**
 * The books as tables in the words of the person: customers, balances, debts by instalment, money in, what was put where,
 * and what was done about it. What was taken back is there and says so. All rows are in memory at once.
 */
export async function booksTables(books: WholeBooks, words: TableWords): Promise<ExportTable[]> {
  const rows = new Map(TABLE_KEYS.map((key): [TableKey, Row[]] => [key, []]))
  const names = new Map<CustomerId, readonly [string, string]>()
  const devices = new Map(books.devices.map(({ id, name }): [DeviceId, string] => [id, name]))
  const kinds = new Map<FactId, string>()
  const context: RowContext = {
    words,
    customerOf: (id) => names.get(id) ?? ['', ''],
    add: (table, row) => rows.get(table)?.push(row),
    stateOf: ({ reversedBy, reversedOn }, counts) =>
      reversedBy !== undefined || reversedOn !== undefined
        ? words.states.reversed
        : counts
          ? words.states.counts
          : words.states.future,
    recordedOf: ({ fact: { at, device } }) => [{ day: recordedDay(at) }, devices.get(device) ?? ''],
    kindOf: (id) => kinds.get(id) ?? words.kinds.other,
  }
  for await (const customer of books.customers()) {
    const { id, person } = customer
    names.set(id, [person.name, person.code])
    customerRows(customer, books, context)
  }
  const reversals: StandingFact[] = []
  for await (const standing of books.facts('entries')) {
    const { fact } = standing
    kinds.set(fact.id, kindName(fact.kind, standing, words))
    if (fact.kind === 'reversal') reversals.push(standing)
    else accountRows(standing, books.today, context)
  }
  await processRows(books, context)
  for (const standing of reversals) accountRows(standing, books.today, context)
  return TABLE_KEYS.map((key) => ({
    name: words.tables[key],
    columns: COLUMNS[key].map((column) => ({ label: words.columns[column], width: WIDTHS[column] ?? WIDTH })),
    rows: inOrder(rows.get(key) ?? [], COLUMNS[key]),
  }))
}

/** By name, or by day and then as they came. */
function inOrder(rows: readonly Row[], columns: readonly ColumnKey[]): readonly Row[] {
  const at = columns.findIndex((column) => column === 'on' || column === 'issued' || column === 'name')
  const key = (row: Row): string => {
    const cell = row[Math.max(0, at)] ?? ''
    if (typeof cell === 'string') return fold(cell)
    return typeof cell === 'object' && 'day' in cell ? cell.day : ''
  }
  return rows
    .map((row) => [key(row), row] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, row]) => row)
}

function customerRows(customer: WholeCustomer, { business }: WholeBooks, { words, add }: RowContext): void {
  const { id, at, person, profile, balances } = customer
  const { creditLimit } = profile
  add('customers', [
    id,
    person.name,
    person.code,
    person.phone,
    person.email,
    person.address,
    person.taxId,
    person.notes,
    profile.tags.join(', '),
    words.parties[profile.party],
    creditLimit === null ? null : business.currency,
    creditLimit === null ? null : { amount: creditLimit, currency: business.currency },
    profile.archived ? words.yes : words.no,
    { day: recordedDay(at) },
  ])
  for (const { currency, open, inFavour, overdue } of balances) {
    add('balances', [
      person.name,
      person.code,
      currency,
      { amount: open, currency },
      { amount: inFavour, currency },
      { amount: subtract(open, inFavour), currency },
      { amount: overdue, currency },
    ])
  }
}

function kindName(kind: FactKind, { fact }: StandingFact, words: TableWords): string {
  if (fact.kind === 'charge') return words.charges[fact.chargeKind]
  if (fact.kind === 'credit') return words.credits[fact.creditKind]
  return kind in words.kinds ? words.kinds[kind as keyof TableWords['kinds']] : words.kinds.other
}
