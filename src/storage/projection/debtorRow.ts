import { agedItems } from '../../domain/agedItems.ts'
import type { AgreementStanding } from '../../domain/agreement.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { addDays, earlierOf, FOREVER, type Day } from '../../domain/day.ts'
import { isMinorUnits, type MinorUnits } from '../../domain/money.ts'
import type { PositionItem } from '../../domain/position.ts'
import type { CustomerRow, DebtorRow, EntryRow } from '../rows.ts'

export function debtorIdOf(customer: CustomerRow['id'], currency: CurrencyCode): string {
  return `${customer}${currency}`
}

/** Copies of the customer's row, so that a list is one read. */
export function copiesOf(customer: CustomerRow): Pick<DebtorRow, 'name' | 'phone' | 'tags'> {
  return { name: customer.person.name, phone: customer.person.phone, tags: customer.tags }
}

/**
 * What a customer owes in one currency, made from the open entries alone.
 * @param open the customer's entries with `od`, in this currency, as of `today`
 * @param begins day of the first entry dated later than today
 * @param agreements of the customer: those in force decide when what they cover is due
 * @returns undefined when a sum passes the bound of money.ts
 */
export function debtorRowOf(
  customer: CustomerRow,
  currency: CurrencyCode,
  open: readonly EntryRow[],
  begins: Day | undefined,
  today: Day,
  agreements: readonly AgreementStanding[] = [],
): DebtorRow | undefined {
  const dues = new Map<Day, number>()
  const sums = { open: 0, overdue: 0, inFavour: 0, count: 0 }
  let wake = begins
  const items = open.flatMap(openItemsOfRow)
  sums.count = items.length
  for (const { unapplied } of open) sums.inFavour += unapplied ?? 0
  for (const item of agreements.length === 0 ? items : agedItems(items, agreements, today)) {
    const { due } = item
    dues.set(due, (dues.get(due) ?? 0) + item.open)
    sums.open += item.open
    if (due < today) sums.overdue += item.open
    else if (due < FOREVER) wake = earlierOf(wake ?? FOREVER, addDays(due, 1))
  }
  if (!isMinorUnits(sums.open) || !isMinorUnits(sums.inFavour)) return undefined
  const inOrder = [...dues].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const first = inOrder[0]?.[0]
  return {
    id: debtorIdOf(customer.id, currency),
    customerId: customer.id,
    currency,
    ...copiesOf(customer),
    open: sums.open,
    inFavour: sums.inFavour,
    overdue: sums.overdue as MinorUnits,
    ...(sums.open === 0 && sums.inFavour === 0 ? {} : { nb: sums.inFavour - sums.open }),
    ...(sums.overdue > 0 ? { no: -sums.overdue } : {}),
    dues: Object.fromEntries(inOrder) as Record<Day, MinorUnits>,
    ...(first === undefined ? {} : { od: first }),
    openCount: sums.count,
    asOf: today,
    ...(wake === undefined ? {} : { wake }),
    ...(begins === undefined ? {} : { begins }),
  }
}

/** What is open of a charge, by its own due days. */
export function openItemsOfRow({ fact, instalments }: EntryRow): PositionItem[] {
  if (fact.kind !== 'charge') return []
  const { id: charge, issued, currency } = fact
  return (instalments ?? []).flatMap((state, instalment) => {
    if (state.open === 0) return []
    const since = fact.instalments[instalment - 1]?.due
    return [{ ...state, charge, instalment, issued, currency, ...(since === undefined ? {} : { since }) }]
  })
}

/** Rows whose only news is that a due day has passed: nothing has to be read to carry them to another day. */
export function atAnotherDay(row: DebtorRow, today: Day): DebtorRow {
  const { wake: _wake, no: _no, ...rest } = row
  let overdue = 0
  let wake = row.begins
  for (const [due, amount] of Object.entries(row.dues) as [Day, MinorUnits][]) {
    if (due < today) overdue += amount
    else if (due < FOREVER) wake = earlierOf(wake ?? FOREVER, addDays(due, 1))
  }
  return {
    ...rest,
    overdue: overdue as MinorUnits,
    ...(overdue > 0 ? { no: -overdue } : {}),
    asOf: today,
    ...(wake === undefined ? {} : { wake }),
  }
}
