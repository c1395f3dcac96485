import {
  agingOf,
  lotsOf,
  newestInvoice,
  SHOWN,
  TODAY,
  type Customer,
  type Debtor,
  type Invoice,
  type Payment,
  type Peer,
} from './peer.ts'

const STORES = ['customers', 'invoices', 'payments'] as const

function request<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error ?? new Error('IndexedDB'))
  })
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'))
  })
}

function openDatabase(name: string): Promise<IDBDatabase> {
  const asked = indexedDB.open(name, 1)
  asked.onupgradeneeded = () => {
    const db = asked.result
    db.createObjectStore('customers', { keyPath: 'id' }).createIndex('balance', 'balance')
    const invoices = db.createObjectStore('invoices', { keyPath: 'id' })
    invoices.createIndex('customer', 'customer')
    invoices.createIndex('open', 'open')
    db.createObjectStore('payments', { keyPath: 'id' }).createIndex('customer', 'customer')
  }
  return request(asked)
}

function newest(db: IDBDatabase): Promise<Debtor[]> {
  const index = db.transaction('customers').objectStore('customers').index('balance')
  return new Promise((resolve, reject) => {
    const rows: Debtor[] = []
    const asked = index.openCursor(IDBKeyRange.lowerBound(0, true), 'prev')
    asked.onerror = () => reject(asked.error ?? new Error('IndexedDB'))
    asked.onsuccess = () => {
      const cursor = asked.result
      if (cursor) rows.push(cursor.value as Customer)
      if (cursor && rows.length < SHOWN) cursor.continue()
      else resolve(rows)
    }
  })
}

/** IndexedDB and nothing else: the limit. */
export async function openRaw(name: string): Promise<Peer> {
  const db = await openDatabase(name)
  return {
    async load(customers) {
      for (const lot of lotsOf(customers)) {
        const transaction = db.transaction(STORES, 'readwrite')
        for (const store of STORES) for (const row of lot[store]) transaction.objectStore(store).put(row)
        await done(transaction)
      }
    },
    debtors: () => newest(db),
    async pay(customer, amount) {
      const transaction = db.transaction(STORES, 'readwrite', { durability: 'strict' })
      const [customers, invoices, payments] = STORES.map((store) => transaction.objectStore(store)) as [
        IDBObjectStore,
        IDBObjectStore,
        IDBObjectStore,
      ]
      const ended = done(transaction)
      const [who, invoice] = await Promise.all([
        request<Customer>(customers.get(customer)),
        request<Invoice>(invoices.get(newestInvoice(customer))),
      ])
      const payment: Payment = { id: crypto.randomUUID(), customer, invoice: invoice.id, on: TODAY, amount }
      payments.put(payment)
      invoices.put({ ...invoice, open: invoice.open - amount })
      customers.put({ ...who, balance: who.balance - amount })
      await ended
    },
    async aging() {
      const index = db.transaction('invoices').objectStore('invoices').index('open')
      return agingOf((await request(index.getAll(IDBKeyRange.lowerBound(0, true)))) as Invoice[])
    },
    async copy() {
      const other = await openDatabase(`${name}-copy`)
      for (const store of STORES) {
        const rows = await request(db.transaction(store).objectStore(store).getAll())
        const transaction = other.transaction(store, 'readwrite')
        for (const row of rows) transaction.objectStore(store).put(row)
        await done(transaction)
      }
      await newest(other)
    },
  }
}
