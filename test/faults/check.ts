import type { BooksDatabase } from '../../src/storage/database.ts'
import type { Keeper } from '../../src/storage/keeper.ts'
import { dump } from '../storage/dump.ts'

/** What is there after a fault. */
export interface Checked {
  /** Entries. */
  readonly entries: number
  /** Of what was said to be saved, entries and promises, what is not there. */
  readonly lost: readonly string[]
  /** Tables whose rows are other ones than the facts make. */
  readonly wrongRows: readonly string[]
  /** Customers whose balance is not the sum of their charges less their payments. */
  readonly wrongBalances: number
  /** Tables whose rows are other ones on the other device; none where there is none. */
  readonly otherRows: readonly string[]
}

const ADDED = { charge: 1, payment: -1, credit: -1 } as Readonly<Record<string, number>>

/** By customer: charges less payments, straight from what was recorded. */
export async function balances(db: BooksDatabase): Promise<Map<string, number>> {
  const sums = new Map<string, number>()
  for (const { fact, customerId } of await db.entries.toArray()) {
    const amount =
      fact.kind === 'charge'
        ? fact.instalments.reduce((sum, instalment) => sum + instalment.amount, 0)
        : 'amount' in fact
          ? fact.amount
          : 0
    sums.set(customerId, (sums.get(customerId) ?? 0) + amount * (ADDED[fact.kind] ?? 0))
  }
  return sums
}

/** The same text for the same row, in whatever order its fields were put. */
function textOf(row: unknown): string {
  return JSON.stringify(row, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

/** Tables that differ, with the first row that does. */
export function differing(a: Record<string, unknown[]>, b: Record<string, unknown[]>): string[] {
  return Object.keys(a).flatMap((table) => {
    const [ours, theirs] = [a[table] ?? [], b[table] ?? []]
    const length = Math.max(ours.length, theirs.length)
    const at = Array.from({ length }, (_, i) => i).find((i) => textOf(ours[i]) !== textOf(theirs[i]))
    return at === undefined ? [] : [`${table} (${JSON.stringify(ours[at])} | ${JSON.stringify(theirs[at])})`]
  })
}

/** What has to be the same on two devices whatever day each takes it to be. */
async function money(db: BooksDatabase): Promise<Record<string, unknown[]>> {
  const debtors = await db.debtors.toArray()
  return {
    entries: await db.entries.toArray(),
    debtors: debtors.map(({ id, open, inFavour, dues }) => ({ id, open, inFavour, dues })),
    aging: (await db.aging.toArray()).filter(({ amount }) => amount !== 0),
    customers: await db.customers.toArray(),
  }
}

/** @param other the books of a device that has just met this one */
export async function checkBooks(
  db: BooksDatabase,
  keeper: Keeper,
  said: readonly string[],
  other: BooksDatabase | undefined,
): Promise<Checked> {
  const entries: string[] = await db.entries.toCollection().primaryKeys()
  const there = new Set([...entries, ...(await db.process.toCollection().primaryKeys())])
  const shown = await dump(db)
  const computed = await balances(db)
  const rows = await db.debtors.toArray()
  const wrongBalances = rows.filter((row) => row.open - row.inFavour !== (computed.get(row.customerId) ?? 0)).length
  await keeper.rebuild()
  const otherRows = other ? differing(await money(db), await money(other)) : []
  return {
    entries: entries.length,
    lost: said.filter((id) => !there.has(id)),
    wrongRows: differing(shown, await dump(db)),
    wrongBalances,
    otherRows,
  }
}
