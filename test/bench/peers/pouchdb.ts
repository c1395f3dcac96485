import PouchDB from 'pouchdb-browser'
import find from 'pouchdb-find'
import {
  agingOf,
  lotsOf,
  newestInvoice,
  SHOWN,
  TODAY,
  type Customer,
  type Debtor,
  type Invoice,
  type Peer,
} from './peer.ts'

PouchDB.plugin(find)

interface Found<T> {
  readonly docs: readonly T[]
}

async function openDatabase(name: string) {
  const db = new PouchDB(name, { auto_compaction: true })
  await db.createIndex({ index: { fields: ['balance'], ddoc: 'balance' } })
  await db.createIndex({ index: { fields: ['open'], ddoc: 'open' } })
  return db
}

/** PouchDB on IndexedDB, with Mango indexes. */
export async function openPouchdb(name: string): Promise<Peer> {
  const db = await openDatabase(name)
  const owing = async (of: typeof db): Promise<readonly Debtor[]> =>
    (
      (await of.find({
        selector: { balance: { $gt: 0 } },
        sort: [{ balance: 'desc' }],
        limit: SHOWN,
      })) as Found<Debtor>
    ).docs
  const open = async (): Promise<readonly Invoice[]> =>
    ((await db.find({ selector: { open: { $gt: 0 } }, limit: 10_000_000 })) as Found<Invoice>).docs
  return {
    async load(customers) {
      for (const lot of lotsOf(customers)) {
        const rows = [...lot.customers, ...lot.invoices, ...lot.payments]
        await db.bulkDocs(rows.map((row) => ({ _id: row.id, ...row })))
      }
      // The first question builds the index.
      await owing(db)
      await open()
    },
    debtors: () => owing(db),
    async pay(customer, amount) {
      const invoice = newestInvoice(customer)
      const [who, bill] = await Promise.all([db.get<Customer>(customer), db.get<Invoice>(invoice)])
      const id = crypto.randomUUID()
      await db.bulkDocs([
        { _id: id, id, customer, invoice, on: TODAY, amount },
        { ...bill, open: bill.open - amount },
        { ...who, balance: who.balance - amount },
      ])
    },
    aging: async () => agingOf(await open()),
    async copy() {
      const other = await openDatabase(`${name}-copy`)
      await db.replicate.to(other, { batch_size: 500 })
      await owing(other)
    },
  }
}
