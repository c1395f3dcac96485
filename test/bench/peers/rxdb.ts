import { createRxDatabase, type RxCollection, type RxDatabase, type RxJsonSchema } from 'rxdb/plugins/core'
import { replicateRxCollection } from 'rxdb/plugins/replication'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'
import {
  agingOf,
  lotsOf,
  newestInvoice,
  SHOWN,
  TODAY,
  type Customer,
  type Invoice,
  type Payment,
  type Peer,
} from './peer.ts'

const text = (maxLength = 40) => ({ type: 'string', maxLength }) as const
const amount = { type: 'integer', minimum: 0, maximum: 1_000_000_000, multipleOf: 1 } as const

function schema<T>(properties: RxJsonSchema<T>['properties'], indexes: readonly string[]): RxJsonSchema<T> {
  return {
    version: 0,
    primaryKey: 'id' as never,
    type: 'object',
    properties,
    required: Object.keys(properties) as never,
    indexes: indexes as never,
  }
}

const SCHEMAS = {
  customers: schema<Customer>({ id: text(), name: text(80), route: text(), balance: amount }, ['balance']),
  invoices: schema<Invoice>(
    { id: text(), customer: text(), number: text(), issued: text(10), due: text(10), amount, open: amount },
    ['customer', 'open'],
  ),
  payments: schema<Payment>({ id: text(), customer: text(), invoice: text(), on: text(10), amount }, ['customer']),
}

interface Collections {
  readonly customers: RxCollection<Customer>
  readonly invoices: RxCollection<Invoice>
  readonly payments: RxCollection<Payment>
}

async function openDatabase(name: string): Promise<RxDatabase<Collections>> {
  const db = await createRxDatabase<Collections>({ name, storage: getRxStorageDexie(), multiInstance: false })
  await db.addCollections({
    customers: { schema: SCHEMAS.customers },
    invoices: { schema: SCHEMAS.invoices },
    payments: { schema: SCHEMAS.payments },
  })
  return db
}

/** RxDB's own protocol of replication, with nothing between the two: each batch is read by the primary key. */
async function replicate<T extends { readonly id: string }>(from: RxCollection<T>, to: RxCollection<T>): Promise<void> {
  const state = replicateRxCollection<T, { id: string }>({
    collection: to,
    replicationIdentifier: `copy-${to.name}`,
    live: false,
    pull: {
      batchSize: 500,
      async handler(checkpoint, batchSize) {
        const after = checkpoint?.id ?? ''
        const query = { selector: { id: { $gt: after } }, sort: [{ id: 'asc' }], limit: batchSize }
        const found = await from.find(query as never).exec()
        const documents = found.map((document) => ({ ...document.toJSON(), _deleted: false }))
        return { documents: documents as never, checkpoint: { id: found.at(-1)?.primary ?? after } }
      },
    },
  })
  state.error$.subscribe((error) => {
    throw error
  })
  await state.awaitInitialReplication()
}

/** RxDB on its free storage, which is Dexie's IndexedDB as well. */
export async function openRxdb(name: string): Promise<Peer> {
  const db = await openDatabase(name)
  const owing = (of: RxDatabase<Collections>) =>
    of.customers.find({ selector: { balance: { $gt: 0 } }, sort: [{ balance: 'desc' }], limit: SHOWN }).exec()
  return {
    async load(customers) {
      for (const lot of lotsOf(customers)) {
        await db.customers.bulkInsert([...lot.customers])
        await db.invoices.bulkInsert([...lot.invoices])
        await db.payments.bulkInsert([...lot.payments])
      }
    },
    debtors: () => owing(db),
    async pay(customer, paid) {
      const [who, invoice] = await Promise.all([
        db.customers.findOne(customer).exec(true),
        db.invoices.findOne(newestInvoice(customer)).exec(true),
      ])
      await Promise.all([
        db.payments.insert({ id: crypto.randomUUID(), customer, invoice: invoice.id, on: TODAY, amount: paid }),
        invoice.incrementalPatch({ open: invoice.open - paid }),
        who.incrementalPatch({ balance: who.balance - paid }),
      ])
    },
    aging: async () => agingOf(await db.invoices.find({ selector: { open: { $gt: 0 } } }).exec()),
    async copy() {
      const other = await openDatabase(`${name}copy`)
      await replicate(db.customers, other.customers)
      await replicate(db.invoices, other.invoices)
      await replicate(db.payments, other.payments)
      await owing(other)
    },
  }
}
