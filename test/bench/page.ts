import { recordPayment } from '../../src/commands/recordPayment.ts'
import { addDays } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { newFactId } from '../../src/ledger/segments.ts'
import { searchByFigures } from '../../src/queries/searchByFigures.ts'
import { searchCustomers } from '../../src/queries/useCustomerSearch.ts'
import { readDebtors } from '../../src/queries/useDebtors.ts'
import { readTodayList } from '../../src/queries/useTodayList.ts'
import { openBooks, openBooksAtOnce } from '../../src/storage/database.ts'
import { createKeeper } from '../../src/storage/keeper.ts'
import type { AgendaRow } from '../../src/storage/processRows.ts'
import type { DebtorRow } from '../../src/storage/rows.ts'
import { watchFreezes } from './freezes.ts'
import { mountAging, mountDebtors } from './screens.tsx'
import { CURRENCY, customerDrafts, taxIdOf, TODAY } from './seed.ts'
import { writeYears } from './years.ts'

const NAME = 'bench'
const ROWS = 50
/** As many as the dialog of the search shows of a kind. */
const FOUND = 6

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

const PAYMENTS = 7

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

/** Types a text letter by letter. @param least of them that have to find something @returns milliseconds of the slowest */
async function slowestLetter(text: string, least: number, search: (typed: string) => Promise<readonly unknown[]>) {
  await search(text)
  let slowest = 0
  for (let typed = 1; typed <= text.length; typed++) {
    const start = performance.now()
    const found = await search(text.slice(0, typed))
    slowest = Math.max(slowest, performance.now() - start)
    if (typed >= least && found.length === 0) throw new Error(`${text.slice(0, typed)} finds nothing`)
  }
  return slowest
}

interface PaymentTimes {
  readonly onDisk: number
  readonly visible: number
}

/** Takes payments from the customer who owes most, with the live list of debtors on the screen. */
async function payments(): Promise<readonly PaymentTimes[]> {
  const { db, keeper } = openKeeper()
  const record = recordPayment({ ledger: keeper, newId: () => newFactId(TODAY, random), today: () => TODAY })
  let changed: (rows: readonly DebtorRow[]) => void = () => undefined
  const nextRows = () =>
    new Promise<readonly DebtorRow[]>((resolve) => {
      changed = resolve
    })
  const first = nextRows()
  mountDebtors(db, (rows) => changed(rows))
  const [top] = await first
  if (top === undefined) throw new Error('nobody owes')
  const times: PaymentTimes[] = []
  for (let i = 0; i <= PAYMENTS; i++) {
    const shown = nextRows()
    const start = performance.now()
    const amount = minorUnits(100 + i)
    await record({ customer: top.customerId, on: TODAY, currency: CURRENCY, method: 'cash', amount, allocations: [] })
    const onDisk = performance.now() - start
    await shown
    times.push({ onDisk, visible: performance.now() - start })
    await new Promise((ready) => setTimeout(ready, 200))
  }
  // The first one of a session finds its code cold.
  return times.slice(1)
}

async function seedYears(asRuns: boolean): Promise<number> {
  const start = performance.now()
  const { db, keeper } = openKeeper()
  if ((await db.customers.count()) > 0) return 0
  await writeYears(keeper, asRuns)
  return performance.now() - start
}

/** What cases.mjs can ask for; each answers milliseconds. */
const bench = {
  async seed(customers: number): Promise<number> {
    const start = performance.now()
    const { db, keeper } = openKeeper()
    // Kept from the last run (BENCH_KEEP).
    if ((await db.customers.count()) > 0) return 0
    await keeper.appendImport(customers, customerDrafts)
    // As the app does when it has nothing else to do.
    await keeper.compactDue()
    return performance.now() - start
  },

  seedDay: (customers: number): Promise<number> => bench.seed(customers),
  seedYears: () => seedYears(true),
  seedYearsAtOnce: () => seedYears(false),

  /** The limit: IndexedDB and nothing else, the same rows by the same index. */
  async coldRawRead(): Promise<number> {
    const start = performance.now()
    const db = await request(indexedDB.open(NAME))
    const index = db.transaction('debtors').objectStore('debtors').index('[currency+nb]')
    const range = IDBKeyRange.bound([CURRENCY, -Infinity], [CURRENCY, []])
    layOut((await request(index.getAll(range, ROWS))) as DebtorRow[])
    return performance.now() - start
  },

  async coldDebtors(_customers = 0, name = NAME): Promise<number> {
    const start = performance.now()
    layOut(await readDebtors(openBooksAtOnce(name), { currency: CURRENCY, order: 'balance', limit: ROWS }))
    return performance.now() - start
  },

  /** The limit of Hoy: the rows that it shows, by the same indexes, and nothing else. */
  async coldRawToday(): Promise<number> {
    const start = performance.now()
    const db = await request(indexedDB.open(NAME))
    const transaction = db.transaction(['agenda', 'debtors'])
    const [agenda, debtors] = [transaction.objectStore('agenda'), transaction.objectStore('debtors')]
    const place = IDBKeyRange.bound([CURRENCY, ''], [CURRENCY, '', []])
    const overdue = IDBKeyRange.bound([CURRENCY, -Infinity], [CURRENCY, []])
    const [first, owing] = (await Promise.all([
      request(agenda.index('places').getAll(place, ROWS)),
      request(debtors.index('[currency+no]').getAll(overdue, ROWS)),
    ])) as [AgendaRow[], DebtorRow[]]
    const [lines] = await Promise.all([
      Promise.all(first.map(({ customerId }) => request(debtors.get(customerId + CURRENCY)))),
      Promise.all(owing.map(({ customerId }) => request(agenda.get(customerId)))),
    ])
    layOut(lines as DebtorRow[])
    return performance.now() - start
  },

  /** From the start of the script to the first lines of Hoy laid out. */
  async coldToday(): Promise<number> {
    const start = performance.now()
    const list = await readTodayList(openBooksAtOnce(NAME), TODAY, CURRENCY, ROWS)
    layOut((list?.toContact ?? []).map(({ debtor }) => debtor))
    return performance.now() - start
  },

  /**
   * What Hoy waits for on the first opening of a day: what changes overnight in the rows. Each call is the day after the
   * one before.
   */
  async newDay(): Promise<number> {
    const { keeper } = openKeeper()
    const days = Number(localStorage.getItem('bench-days') ?? 0) + 1
    localStorage.setItem('bench-days', String(days))
    const start = performance.now()
    await keeper.rollOver(addDays(TODAY, days))
    return performance.now() - start
  },

  /** From the tap on "Guardar" to the changed list laid out, on disk: the median of a few, after a first one. */
  async paymentToScreen(): Promise<number> {
    return median((await payments()).map((payment) => payment.visible))
  },

  /** The same payments until they are on disk. */
  async paymentToDisk(): Promise<number> {
    return median((await payments()).map((payment) => payment.onDisk))
  },

  /** The slowest letter of a name that is typed: the first ones find everybody. */
  async searchAsTyped(): Promise<number> {
    const { db } = openKeeper()
    return slowestLetter('cliente 77', 1, (text) => searchCustomers(db, text, ROWS))
  },

  /** The same of an invoice's number: a figure alone begins a tenth of them all. */
  async searchNumber(): Promise<number> {
    const { db } = openKeeper()
    return slowestLetter('F-77-3', 3, async (text) => (await searchByFigures(db, text, FOUND)).entries)
  },

  /** The same of an amount, which is an invoice's number until it is whole. */
  async searchAmount(): Promise<number> {
    const { db } = openKeeper()
    const { effect } = (await db.entries.where('sought').above(0).first()) ?? {}
    if (effect === undefined) throw new Error('no amounts')
    const amount = (Math.abs(effect) / 100).toFixed(2)
    return slowestLetter(amount, amount.length, async (text) => (await searchByFigures(db, text, FOUND)).entries)
  },

  /** The same of a tax number, whose letters are everybody's. */
  async searchTaxId(): Promise<number> {
    const { db } = openKeeper()
    return slowestLetter(taxIdOf(77), 5, async (text) => (await searchByFigures(db, text, FOUND)).customers)
  },

  /** All rows made anew, as a new version may have to, or a restored backup. */
  async remake(): Promise<number> {
    const { keeper } = openKeeper()
    const start = performance.now()
    await keeper.rebuild()
    return performance.now() - start
  },

  /** The longest that the page could not answer meanwhile. */
  async remakeFreeze(): Promise<number> {
    const { keeper } = openKeeper()
    const longestFreeze = watchFreezes()
    await keeper.rebuild()
    return longestFreeze()
  },

  /** From the list of debtors, as a person gets there: the start is measured above. */
  async agingReport(): Promise<number> {
    const { db } = openKeeper()
    await new Promise<unknown>((listed) => mountDebtors(db, listed))
    await new Promise((ready) => setTimeout(ready, 300))
    return new Promise((resolve) => {
      const start = performance.now()
      mountAging(db, () => {
        resolve(performance.now() - start)
      })
    })
  },

  paperLetter: async () => (await import('./papers.ts')).papersBench.letter(),
  paperExpediente: async () => (await import('./papers.ts')).papersBench.expediente(),
  paperCaseFreeze: async () => (await import('./papers.ts')).papersBench.caseFreeze(),
  paperBare: async () => (await import('./papers.ts')).papersBench.bare(),
  seedPapers: () => Promise.resolve(0),
  filesCsv: async (rows: number) => (await import('./files.ts')).filesBench.csv(rows),
  filesCsvBare: async (rows: number) => (await import('./files.ts')).filesBench.csvBare(rows),
  filesCsvLeast: async (rows: number) => (await import('./files.ts')).filesBench.csvLeast(rows),
  filesCsvFreeze: async (rows: number) => (await import('./files.ts')).filesBench.csvFreeze(rows),
  filesInvoices: async (count: number) => (await import('./files.ts')).filesBench.invoices(count),
  filesInvoicesBare: async (count: number) => (await import('./files.ts')).filesBench.invoicesBare(count),
  filesInvoicesFreeze: async (count: number) => (await import('./files.ts')).filesBench.invoicesFreeze(count),
  seedFiles: () => Promise.resolve(0),
  syncProven: async () => (await import('./sync.ts')).syncBench.proven(NAME),
  syncProvenUnrehearsed: async () => (await import('./sync.ts')).syncBench.provenUnrehearsed(NAME),
  syncAgain: async () => (await import('./sync.ts')).syncBench.again(NAME),
  syncCopy: async () => (await import('./sync.ts')).syncBench.copy(NAME),
  syncFreeze: async () => (await import('./sync.ts')).syncBench.copyFreeze(NAME),
  syncReconnect: async () => (await import('./sync.ts')).syncBench.reconnect(NAME),
  syncLive: async () => (await import('./sync.ts')).syncBench.live(NAME),
  yearsHeads: async () => (await import('./sync.ts')).syncBench.heads(NAME),
  yearsVector: async () => (await import('./sync.ts')).syncBench.vector(NAME),
  shop: async (what: 'open' | 'everybodyMeets' | 'sizes' | 'meetings') => (await import('./shop.ts')).shopBench[what](),
  shopDays: async (days: number) => (await import('./shop.ts')).shopBench.days(days),
  syncPlain: async () => (await import('./sync.ts')).syncBench.plain(NAME),
  syncBare: async () => (await import('./sync.ts')).syncBench.bare(NAME),
}

Object.assign(window, { bench })
