import type { CurrencyCode } from '../../domain/currency.ts'
import { addDays, earlierOf, FOREVER, type Day } from '../../domain/day.ts'
import { isMinorUnits, type MinorUnits } from '../../domain/money.ts'
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
 * @returns undefined when a sum passes the bound of money.ts
 */
export function debtorRowOf(
  customer: CustomerRow,
  currency: CurrencyCode,
  open: readonly EntryRow[],
  begins: Day | undefined,
  today: Day,
): DebtorRow | undefined {
  const dues = new Map<Day, number>()
  const sums = { open: 0, overdue: 0, inFavour: 0, count: 0 }
  let wake = begins
  for (const { instalments, unapplied } of open) {
    sums.inFavour += unapplied ?? 0
    for (const instalment of instalments ?? []) {
      if (instalment.open === 0) continue
      const { due } = instalment
      dues.set(due, (dues.get(due) ?? 0) + instalment.open)
      sums.open += instalment.open
      sums.count += 1
      if (due < today) sums.overdue += instalment.open
      else if (due < FOREVER) wake = earlierOf(wake ?? FOREVER, addDays(due, 1))
    }
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
