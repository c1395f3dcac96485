import { recordPayment } from '../../../src/commands/recordPayment.ts'
import { agingOfDues } from '../../../src/domain/aging.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { newFactId } from '../../../src/ledger/segments.ts'
import { readOpenAccount } from '../../../src/queries/openAccount.ts'
import { readKeptAging } from '../../../src/queries/useAging.ts'
import { readDebtors } from '../../../src/queries/useDebtors.ts'
import { openBooks, openBooksAtOnce } from '../../../src/storage/database.ts'
import { createKeeper } from '../../../src/storage/keeper.ts'
import { CURRENCY, customerDrafts, TODAY } from '../seed.ts'
import { SHOWN, type Peer } from './peer.ts'

const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))

/** The app itself: the facts are signed and stored as a log of Yjs, the rows are made from them. */
export function openAlDia(name: string): Promise<Peer> {
  const db = openBooksAtOnce(name)
  let keeper: ReturnType<typeof createKeeper> | undefined
  const write = () => {
    if (keeper) return keeper
    const books = openBooks(name)
    const relaxed = openBooks(name, 'relaxed')
    keeper = createKeeper({ db: books, relaxed, clock: { now: () => Date.now() }, today: () => TODAY, random })
    return keeper
  }
  return Promise.resolve({
    async load(customers) {
      await write().appendImport(customers, customerDrafts)
      await write().compactDue()
    },
    async debtors() {
      const rows = await readDebtors(db, { currency: CURRENCY, order: 'balance', limit: SHOWN })
      return rows.map((row) => ({ id: row.customerId, name: row.name, balance: row.open }))
    },
    async pay(customer, paid) {
      const record = recordPayment({ ledger: write(), newId: () => newFactId(TODAY, random), today: () => TODAY })
      const amount = minorUnits(paid)
      const who = customer as CustomerId
      // As the screen does: what is open is read, and the oldest debt is paid.
      const { debts } = await readOpenAccount(db, who, CURRENCY)
      const allocations = debts.slice(0, 1).map(({ charge, instalment }) => ({ charge, instalment, amount }))
      await record({ customer: who, on: TODAY, currency: CURRENCY, method: 'cash', amount, allocations })
    },
    async aging() {
      const [totals] = await readKeptAging(openBooks(name))
      return agingOfDues(totals?.dues ?? [], TODAY, [30, 60, 90])
    },
    // Over WebRTC, encrypted, every fact judged, until the copy's rows are made.
    async copy() {
      const { syncBench } = await import('../sync.ts')
      await syncBench.copy(name)
    },
  })
}
