import type { CurrencyCode } from '../../domain/currency.ts'
import type { Day } from '../../domain/day.ts'
import type { MinorUnits } from '../../domain/money.ts'
import type { BooksDatabase } from '../database.ts'
import type { AgingRow, DebtorRow } from '../rows.ts'

type AgingKey = [CurrencyCode, Day | '']

/** Carries a change of debtor rows into the totals by due day; both are written in the caller's transaction. */
export async function projectAging(
  db: BooksDatabase,
  before: readonly DebtorRow[],
  after: readonly DebtorRow[],
): Promise<void> {
  const changes = new Map<string, { readonly key: AgingKey; amount: number }>()
  const count = (row: DebtorRow, sign: 1 | -1): void => {
    const parts: [Day | '', MinorUnits][] = [...(Object.entries(row.dues) as [Day, MinorUnits][]), ['', row.inFavour]]
    for (const [due, amount] of parts) {
      if (amount === 0) continue
      const name = row.currency + due
      const change = changes.get(name) ?? { key: [row.currency, due], amount: 0 }
      change.amount += sign * amount
      changes.set(name, change)
    }
  }
  for (const row of before) count(row, -1)
  for (const row of after) count(row, 1)

  const changed = [...changes.values()].filter((change) => change.amount !== 0)
  if (changed.length === 0) return
  const old = await db.aging.bulkGet(changed.map((change) => change.key))
  const puts: AgingRow[] = []
  const deletes: AgingKey[] = []
  for (const [i, { key, amount }] of changed.entries()) {
    const total = (old[i]?.amount ?? 0) + amount
    if (total === 0) deletes.push(key)
    else puts.push({ currency: key[0], due: key[1], amount: total as MinorUnits })
  }
  await db.aging.bulkPut(puts)
  if (deletes.length > 0) await db.aging.bulkDelete(deletes)
}
