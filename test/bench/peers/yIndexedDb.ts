import { IndexeddbPersistence, storeState } from 'y-indexeddb'
import * as Y from 'yjs'
import { agingOf, lotsOf, mostOwing, newestInvoice, TODAY, type Customer, type Invoice, type Peer } from './peer.ts'

const TABLES = ['customers', 'invoices', 'payments'] as const

interface Kept {
  readonly doc: Y.Doc
  /** Answers when what was written so far is on disk. */
  readonly kept: () => Promise<void>
  readonly compact: () => Promise<unknown>
}

async function openDocument(name: string): Promise<Kept> {
  const doc = new Y.Doc()
  const persistence = new IndexeddbPersistence(name, doc)
  await persistence.whenSynced
  return {
    doc,
    kept: () =>
      new Promise((resolve, reject) => {
        // Starts after the writes that were asked for before it.
        const asked = persistence.db?.transaction('updates').objectStore('updates').count()
        if (!asked) throw new Error('y-indexeddb has no database')
        asked.onsuccess = () => resolve()
        asked.onerror = () => reject(asked.error ?? new Error('IndexedDB'))
      }),
    compact: () => storeState(persistence, true),
  }
}

const owing = (doc: Y.Doc) => mostOwing(doc.getMap<Customer>('customers').values())

/** One document of Yjs, kept by y-indexeddb. */
export async function openYIndexedDb(name: string): Promise<Peer> {
  const { doc, kept, compact } = await openDocument(name)
  return {
    async load(customers) {
      for (const lot of lotsOf(customers)) {
        doc.transact(() => {
          for (const table of TABLES) for (const row of lot[table]) doc.getMap(table).set(row.id, row)
        })
      }
      await compact()
      await kept()
    },
    debtors: () => Promise.resolve(owing(doc)),
    async pay(customer, amount) {
      const customers = doc.getMap<Customer>('customers')
      const invoices = doc.getMap<Invoice>('invoices')
      const [who, invoice] = [customers.get(customer), invoices.get(newestInvoice(customer))]
      if (!who || !invoice) throw new Error('nobody owes')
      const id = crypto.randomUUID()
      doc.transact(() => {
        doc.getMap('payments').set(id, { id, customer, invoice: invoice.id, on: TODAY, amount })
        invoices.set(invoice.id, { ...invoice, open: invoice.open - amount })
        customers.set(customer, { ...who, balance: who.balance - amount })
      })
      await kept()
    },
    aging: () => Promise.resolve(agingOf([...doc.getMap<Invoice>('invoices').values()].filter(({ open }) => open > 0))),
    async copy() {
      const other = await openDocument(`${name}-copy`)
      Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(other.doc)))
      await other.kept()
      owing(other.doc)
    },
  }
}
