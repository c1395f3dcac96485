import { automergeWasmBase64 } from '@automerge/automerge/automerge.wasm.base64'
import { initializeBase64Wasm, Repo, type AutomergeUrl, type DocHandle } from '@automerge/automerge-repo/slim'
import { MessageChannelNetworkAdapter } from '@automerge/automerge-repo-network-messagechannel'
import { IndexedDBStorageAdapter } from '@automerge/automerge-repo-storage-indexeddb'
import {
  agingOf,
  lotsOf,
  mostOwing,
  newestInvoice,
  TODAY,
  type Customer,
  type Invoice,
  type Payment,
  type Peer,
} from './peer.ts'

interface Document {
  customers: Record<string, Customer>
  invoices: Record<string, Invoice>
  payments: Record<string, Payment>
}

async function documentOf(name: string, repo: Repo): Promise<DocHandle<Document>> {
  const url = localStorage.getItem(name)
  if (url !== null) return repo.find<Document>(url as AutomergeUrl)
  const handle = repo.create<Document>({ customers: {}, invoices: {}, payments: {} })
  localStorage.setItem(name, handle.url)
  return handle
}

/** One document of automerge-repo, kept by its adapter for IndexedDB. */
export async function openAutomerge(name: string): Promise<Peer> {
  await initializeBase64Wasm(automergeWasmBase64)
  const { port1, port2 } = new MessageChannel()
  const repo = new Repo({
    storage: new IndexedDBStorageAdapter(name),
    network: [new MessageChannelNetworkAdapter(port1)],
  })
  const handle = await documentOf(name, repo)
  const owing = (document: Document) => mostOwing(Object.values(document.customers))
  return {
    async load(customers) {
      for (const lot of lotsOf(customers)) {
        handle.change((document) => {
          for (const row of lot.customers) document.customers[row.id] = { ...row }
          for (const row of lot.invoices) document.invoices[row.id] = { ...row }
          for (const row of lot.payments) document.payments[row.id] = { ...row }
        })
      }
      await repo.flush()
    },
    debtors: () => Promise.resolve(owing(handle.doc())),
    async pay(customer, amount) {
      const invoice = newestInvoice(customer)
      const id = crypto.randomUUID()
      handle.change((document) => {
        document.payments[id] = { id, customer, invoice, on: TODAY, amount }
        const [bill, who] = [document.invoices[invoice], document.customers[customer]]
        if (!bill || !who) throw new Error('nobody owes')
        Object.assign(bill, { open: bill.open - amount })
        Object.assign(who, { balance: who.balance - amount })
      })
      await repo.flush()
    },
    aging: () => Promise.resolve(agingOf(Object.values(handle.doc().invoices).filter(({ open }) => open > 0))),
    async copy() {
      const other = new Repo({
        storage: new IndexedDBStorageAdapter(`${name}-copy`),
        network: [new MessageChannelNetworkAdapter(port2)],
      })
      const copied = await other.find<Document>(handle.url)
      const payments = Object.keys(handle.doc().payments).length
      while (Object.keys(copied.doc().payments).length < payments) await new Promise((ready) => setTimeout(ready, 5))
      await other.flush()
      owing(copied.doc())
    },
  }
}
