import type { CustomerId } from '../domain/ids.ts'
import { customerSource, nameKey, type CustomerKey } from './customerKey.ts'
import type { DocumentParty } from './eInvoice.ts'
import { taxKey } from './taxKey.ts'

/** The same for the same person or firm in any document: by tax id (`t:`), or by name where there is none (`n:`). */
export function partyKey({ taxId, otherId, name }: DocumentParty): CustomerKey {
  const key = taxKey(taxId) || taxKey(otherId)
  return key === '' ? nameKey(name) : `t:${key}`
}

/** Whether a document says to whom it goes. */
export function isSomebody({ name, taxId, otherId }: DocumentParty): boolean {
  return name !== '' || taxKey(taxId) !== '' || otherId !== ''
}

/** A customer that documents are about. */
export interface PartyCustomer {
  readonly key: CustomerKey
  readonly name: string
  readonly taxId: string
  /** Mark that the customer fact carries. */
  readonly source: string
  /** Number of documents. */
  readonly count: number
}

/** One customer a key; the name is the first that is written. */
export function partyCustomers(parties: readonly DocumentParty[]): Map<CustomerKey, PartyCustomer> {
  const customers = new Map<CustomerKey, PartyCustomer>()
  for (const party of parties) {
    const key = partyKey(party)
    const before = customers.get(key)
    const name = before?.name || party.name || party.taxId || party.otherId
    const taxId = before?.taxId ?? (taxKey(party.taxId) === '' ? '' : party.taxId)
    customers.set(key, {
      key,
      name,
      taxId,
      source: before?.source ?? customerSource(key),
      count: (before?.count ?? 0) + 1,
    })
  }
  return customers
}

/** A customer that the ledger already has. */
export interface KnownParty {
  readonly id: CustomerId
  readonly name: string
  readonly taxId: string
  readonly source?: string | null | undefined
}

/**
 * Finds who of the documents is a customer: by the mark of an earlier import, by tax id, or by name. A name that two have
 * matches nobody, and does not outweigh another tax id: a debt on the wrong one is worse than a customer too many.
 */
export function matchParties(
  parties: Iterable<PartyCustomer>,
  known: readonly KnownParty[],
): Map<CustomerKey, CustomerId> {
  const index = (keyOf: (party: KnownParty) => string) => {
    const byKey = new Map<string, KnownParty | 'several'>()
    for (const party of known) {
      const key = keyOf(party)
      if (key !== '') byKey.set(key, byKey.has(key) ? 'several' : party)
    }
    return (key: string): KnownParty | undefined => {
      const found = byKey.get(key)
      return found === 'several' ? undefined : found
    }
  }
  const bySource = index(({ source }) => source ?? '')
  const byTax = index(({ taxId }) => taxKey(taxId))
  const byName = index(({ name }) => nameKey(name))
  const all = [...parties]
  const sameName = new Map<string, number>()
  for (const { name } of all) sameName.set(nameKey(name), (sameName.get(nameKey(name)) ?? 0) + 1)
  const matches = new Map<CustomerKey, CustomerId>()
  for (const { key, name, taxId, source } of all) {
    const id = taxKey(taxId)
    const named = sameName.get(nameKey(name)) === 1 ? byName(nameKey(name)) : undefined
    const fits = named && (id === '' || taxKey(named.taxId) === '') ? named : undefined
    const match = bySource(source) ?? (id === '' ? undefined : byTax(id)) ?? fits
    if (match) matches.set(key, match.id)
  }
  return matches
}
