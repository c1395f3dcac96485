import { customerSource, type CustomerKey } from './customerKey.ts'

/** What one row says about its customer; empty where it says nothing. */
export interface RowCustomer {
  readonly key: CustomerKey
  readonly name: string
  readonly code: string
  readonly phone: string
  readonly email: string
}

export interface ImportedCustomer extends RowCustomer {
  /** Mark that the customer fact carries (`CustomerProfile.source`). */
  readonly source: string
  /** Number of debts. */
  readonly count: number
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1)
  // Map keeps the order of first appearance, and the sort is stable: the first one wins a draw.
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

/** Leading zeros are kept: of "00012" and "12" the former is the code as it was given out. */
function fullest(codes: readonly string[]): string {
  return codes.reduce((longest, code) => (code.length > longest.length ? code : longest), '')
}

/** One customer a key, with the most frequent name, since exports spell names differently from row to row. */
export function importedCustomers(rows: readonly RowCustomer[]): Map<CustomerKey, ImportedCustomer> {
  const byKey = new Map<CustomerKey, RowCustomer[]>()
  for (const row of rows) {
    const same = byKey.get(row.key)
    if (same) same.push(row)
    else byKey.set(row.key, [row])
  }
  const customers = new Map<CustomerKey, ImportedCustomer>()
  for (const [key, same] of byKey) {
    customers.set(key, {
      key,
      name: mostFrequent(same.map(({ name }) => name)),
      code: fullest(same.map(({ code }) => code)),
      phone: mostFrequent(same.map(({ phone }) => phone)),
      email: mostFrequent(same.map(({ email }) => email)),
      source: customerSource(key),
      count: same.length,
    })
  }
  return customers
}
