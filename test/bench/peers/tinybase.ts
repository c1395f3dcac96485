import { createMergeableStore, createStore, type Store } from 'tinybase'
import { createIndexedDbPersister } from 'tinybase/persisters/persister-indexed-db'
import { createLocalSynchronizer } from 'tinybase/synchronizers/synchronizer-local'
import { agingOf, lotsOf, newestInvoice, SHOWN, TODAY, type Debtor, type Invoice, type Peer } from './peer.ts'

const TABLES = ['customers', 'invoices', 'payments'] as const

function owing(store: Store): readonly Debtor[] {
  return store
    .getSortedRowIds('customers', 'balance', true, 0, SHOWN)
    .map((id) => store.getRow('customers', id) as unknown as Debtor)
}

function fill(store: Store, customers: number): void {
  for (const lot of lotsOf(customers)) {
    store.transaction(() => {
      for (const table of TABLES) for (const row of lot[table]) store.setRow(table, row.id, { ...row })
    })
  }
}

/** TinyBase: all of it in memory, kept in IndexedDB. */
export async function openTinybase(name: string): Promise<Peer> {
  const store = createStore()
  const persister = createIndexedDbPersister(store, name)
  await persister.load()
  return {
    async load(customers) {
      fill(store, customers)
      await persister.save()
    },
    debtors: () => Promise.resolve(owing(store)),
    async pay(customer, amount) {
      const invoice = newestInvoice(customer)
      const id = crypto.randomUUID()
      store.transaction(() => {
        store.setRow('payments', id, { id, customer, invoice, on: TODAY, amount })
        store.setCell('invoices', invoice, 'open', (open) => Number(open) - amount)
        store.setCell('customers', customer, 'balance', (balance) => Number(balance) - amount)
      })
      await persister.save()
    },
    aging: () =>
      Promise.resolve(
        agingOf(
          Object.values(store.getTable('invoices')).filter(({ open }) => Number(open) > 0) as unknown as Invoice[],
        ),
      ),
    // Only stores that merge synchronize, and those are not kept in IndexedDB: in memory on both sides, then saved.
    async copy() {
      const [ours, theirs] = [createMergeableStore('a'), createMergeableStore('b')]
      ours.setTables(store.getTables())
      const synchronizers = [createLocalSynchronizer(ours), createLocalSynchronizer(theirs)]
      const rows = store.getRowCount('payments')
      await Promise.all(synchronizers.map((one) => one.startSync()))
      while (theirs.getRowCount('payments') < rows) await new Promise((ready) => setTimeout(ready, 2))
      const kept = createStore().setTables(theirs.getTables())
      await createIndexedDbPersister(kept, `${name}-copy`).save()
      owing(kept)
    },
  }
}
