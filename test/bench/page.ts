import { recordPayment } from '../../src/commands/recordPayment.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { newFactId } from '../../src/ledger/segments.ts'
import { readDebtors } from '../../src/queries/useDebtors.ts'
import { openBooks } from '../../src/storage/database.ts'
import { createKeeper } from '../../src/storage/keeper.ts'
import type { DebtorRow } from '../../src/storage/rows.ts'
import { mountAging, mountDebtors } from './screens.tsx'
import { CURRENCY, customerDrafts, TODAY } from './seed.ts'

const NAME = 'bench'
const ROWS = 50

const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))

function openKeeper() {
  const db = openBooks(NAME)
  const relaxed = openBooks(NAME, 'relaxed')
  return { db, keeper: createKeeper({ db, relaxed, clock: { now: () => Date.now() }, today: () => TODAY, random }) }
}

/** Lays the rows out without React, so that only the way to them differs. */
function layOut(rows: readonly DebtorRow[]): void {
  if (rows.length !== ROWS) throw new Error(`${rows.length} rows instead of ${ROWS}`)
  const list = document.createElement('ul')
  for (const { name, open, od } of rows) {
    const item = document.createElement('li')
    item.textContent = `${name} ${open} ${od ?? ''}`
    list.append(item)
  }
  document.body.append(list)
  void document.body.offsetHeight
}

const request = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.addEventListener('success', () => {
      resolve(asked.result)
    })
    asked.addEventListener('error', () => {
      reject(asked.error ?? new Error('IndexedDB'))
    })
  })

/** What cases.mjs can ask for; each answers milliseconds. */
const bench = {
  async seed(customers: number): Promise<number> {
    const start = performance.now()
    const { db, keeper } = openKeeper()
    // Kept from the last run (BENCH_KEEP).
    if ((await db.customers.count()) > 0) return 0
    await keeper.appendImport(customers, customerDrafts)
    return performance.now() - start
  },

  /** The limit: IndexedDB and nothing else, the same rows by the same index. */
  async coldRawRead(): Promise<number> {
    const start = performance.now()
    const db = await request(indexedDB.open(NAME))
    const index = db.transaction('debtors').objectStore('debtors').index('[currency+nb]')
    const range = IDBKeyRange.bound([CURRENCY, -Infinity], [CURRENCY, []])
    layOut((await request(index.getAll(range, ROWS))) as DebtorRow[])
    return performance.now() - start
  },

  async coldDebtors(): Promise<number> {
    const start = performance.now()
    layOut(await readDebtors(openBooks(NAME), { currency: CURRENCY, order: 'balance', limit: ROWS }))
    return performance.now() - start
  },

  /** From the tap on "Guardar" to the changed list laid out, on disk. */
  paymentToScreen(): Promise<number> {
    const { db, keeper } = openKeeper()
    const record = recordPayment({ ledger: keeper, newId: () => newFactId(TODAY, random), today: () => TODAY })
    return new Promise((resolve, reject) => {
      let start: number | undefined
      let before: DebtorRow | undefined
      const pay = async ([top]: readonly DebtorRow[]): Promise<void> => {
        if (top === undefined) throw new Error('nobody owes')
        before = top
        // One payment ahead: the day's first one fetches nothing, but finds its code cold.
        await record({ ...money(top), amount: minorUnits(1) })
        await new Promise((ready) => setTimeout(ready, 500))
        start = performance.now()
        await record({ ...money(top), amount: minorUnits(100) })
      }
      const money = (row: DebtorRow) =>
        ({ customer: row.customerId, on: TODAY, currency: CURRENCY, method: 'cash', allocations: [] }) as const
      mountDebtors(db, (rows) => {
        if (before === undefined) {
          pay(rows).catch(reject)
        } else if (start !== undefined) {
          resolve(performance.now() - start)
        }
      })
    })
  },

  /** In books that are open already: the start is measured above. */
  async agingReport(): Promise<number> {
    const { db } = openKeeper()
    await readDebtors(db, { currency: CURRENCY, order: 'balance', limit: ROWS })
    return new Promise((resolve) => {
      const start = performance.now()
      mountAging(db, () => {
        resolve(performance.now() - start)
      })
    })
  },
}

Object.assign(window, { bench })
