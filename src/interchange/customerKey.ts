import type { CustomerId } from '../domain/ids.ts'
import { fingerprint } from './fingerprint.ts'

/**
 * What makes two rows the same customer: a code (`c:`) or, without one, a name (`n:`).
 * Programs that take a code for a number drop its leading zeros or add ".0": these are the same code.
 */
export type CustomerKey = string

/** Case, accents and spacing do not part customers; punctuation does ("C+" is not "C-"). */
function normalized(text: string): string {
  if (/^[!-~]*$/.test(text)) return text.toLowerCase()
  return text
    .toWellFormed()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
}

/** @returns the key of a customer known by a code of the file, leading zeros and ".0" aside */
export function codeKey(code: string): CustomerKey {
  const plain = normalized(code).replace(/^(\d+)\.0+$/, '$1')
  return `c:${/^\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain}`
}

/** @returns the key of a customer known by name only, case, accents and spacing aside */
export function nameKey(name: string): CustomerKey {
  return `n:${normalized(name)}`
}

/** One word with a figure in it, or figures only: "0379-NEVHP", "00012". */
export function looksLikeCode(text: string): boolean {
  return /^[^\s]*\d[^\s]*$/u.test(text.trim()) && text.trim().length <= 40
}

/** The mark that an imported customer carries (`CustomerProfile.source`). Says nothing about the person. */
export function customerSource(key: CustomerKey): string {
  return fingerprint(['customer', key])
}

/** A customer that the ledger already has. */
export interface KnownCustomer {
  readonly id: CustomerId
  readonly name: string
  readonly code: string
  readonly source?: string | null | undefined
}

/**
 * Finds the customers of a file among those that are there: by the mark of an earlier import, then by code, then by
 * name. Two customers of one name, here or in the file, match nobody, and a name does not outweigh another code:
 * putting a debt on the wrong one is worse than a third.
 */
export function matchCustomers(
  imported: Iterable<{ readonly key: CustomerKey; readonly name: string }>,
  known: readonly KnownCustomer[],
): Map<CustomerKey, CustomerId> {
  const rows = [...imported]
  const bySource = new Map(known.flatMap(({ id, source }) => (source ? [[source, id] as const] : [])))
  const byKey = new Map<CustomerKey, CustomerId | 'several'>()
  const withCode = new Set<CustomerId>()
  for (const { id, name, code } of known) {
    if (code.trim() !== '') withCode.add(id)
    for (const key of code.trim() === '' ? [nameKey(name)] : [codeKey(code), nameKey(name)]) {
      byKey.set(key, byKey.has(key) && byKey.get(key) !== id ? 'several' : id)
    }
  }
  const names = new Map<CustomerKey, number>()
  for (const { name } of rows) names.set(nameKey(name), (names.get(nameKey(name)) ?? 0) + 1)
  const byName = (name: string): CustomerId | undefined => {
    const id = byKey.get(nameKey(name))
    return id === undefined || id === 'several' || withCode.has(id) || names.get(nameKey(name)) !== 1 ? undefined : id
  }
  const matches = new Map<CustomerKey, CustomerId>()
  for (const { key, name } of rows) {
    const id = bySource.get(customerSource(key)) ?? byKey.get(key) ?? byName(name)
    if (id !== undefined && id !== 'several') matches.set(key, id)
  }
  return matches
}
