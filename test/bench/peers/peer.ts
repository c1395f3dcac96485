/** What is asked of every one of them, in a page of its own each time. */
export interface Peer {
  /** Writes the books of so many customers into an empty store, whatever it needs to read them quickly included. */
  readonly load: (customers: number) => Promise<void>
  /** The fifty who owe most. */
  readonly debtors: () => Promise<readonly Debtor[]>
  /** Takes an amount of somebody's newest invoice; answers when it is on disk. */
  readonly pay: (customer: string, amount: number) => Promise<void>
  /** Open amounts not due, and 1–30, 31–60, 61–90 and more days overdue. */
  readonly aging: () => Promise<readonly number[]>
  /** Everything into an empty store of a second device, by its own way of replication; answers when the copy can be read. */
  readonly copy: () => Promise<void>
}

export interface Debtor {
  readonly id: string
  readonly name: string
  readonly balance: number
}

export type OpenPeer = (name: string) => Promise<Peer>

export const SHOWN = 50
export const TODAY = '2026-06-30'

export interface Customer extends Debtor {
  readonly route: string
}
export interface Invoice {
  readonly id: string
  readonly customer: string
  readonly number: string
  readonly issued: string
  readonly due: string
  readonly amount: number
  /** What is still owed of it. */
  readonly open: number
}
export interface Payment {
  readonly id: string
  readonly customer: string
  readonly invoice: string
  readonly on: string
  readonly amount: number
}
export interface Books {
  readonly customers: readonly Customer[]
  readonly invoices: readonly Invoice[]
  readonly payments: readonly Payment[]
}

const DAY_MS = 86_400_000
const INVOICES = 10
const DAYS_APART = 180

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** One customer as the app's bench has it: ten invoices, nineteen payments, the newest half paid. */
export function booksOf(number: number): Books {
  const customer = `c${String(number).padStart(6, '0')}`
  const invoices: Invoice[] = []
  const payments: Payment[] = []
  let balance = 0
  for (let i = 0; i < INVOICES; i++) {
    const isNewest = i === INVOICES - 1
    const issued = plusDays(TODAY, -((INVOICES - 1 - i) * DAYS_APART + (number % 120)))
    const half = 5_000 + ((number * 7919 + i * 104_729) % 200_000)
    const id = `${customer}-${i}`
    const open = isNewest ? half : 0
    balance += open
    invoices.push({
      id,
      customer,
      number: `F-${number}-${i}`,
      issued,
      due: plusDays(issued, 30),
      amount: half * 2,
      open,
    })
    for (let p = 0; p < (isNewest ? 1 : 2); p++) {
      const on = isNewest ? TODAY : plusDays(issued, 40 + p * 20)
      payments.push({ id: `${id}-${p}`, customer, invoice: id, on, amount: half })
    }
  }
  const name = `Cliente ${number} Núñez`
  return { customers: [{ id: customer, name, route: `ruta ${number % 20}`, balance }], invoices, payments }
}

/** Customers in lots, so that whoever writes can breathe. */
export function* lotsOf(customers: number, size = 100): Generator<Books> {
  for (let first = 0; first < customers; first += size) {
    const count = Math.min(size, customers - first)
    const lot = Array.from({ length: count }, (_, i) => booksOf(first + i))
    yield {
      customers: lot.flatMap((books) => books.customers),
      invoices: lot.flatMap((books) => books.invoices),
      payments: lot.flatMap((books) => books.payments),
    }
  }
}

/** The newest invoice of a customer: the one that is open. */
export const newestInvoice = (customer: string): string => `${customer}-${INVOICES - 1}`

/** @param open what is owed of invoices, with the day that each is due */
export function agingOf(open: Iterable<Pick<Invoice, 'due' | 'open'>>): number[] {
  const sums = [0, 0, 0, 0, 0]
  const limits = [0, 30, 60, 90].map((days) => plusDays(TODAY, -days))
  for (const { due, open: amount } of open) {
    const place = limits.findIndex((limit) => due >= limit)
    sums[place === -1 ? 4 : place] = (sums[place === -1 ? 4 : place] ?? 0) + amount
  }
  return sums
}

/** The fifty who owe most, of a list in memory. */
export function mostOwing(customers: Iterable<Debtor>): Debtor[] {
  return [...customers].toSorted((a, b) => b.balance - a.balance).slice(0, SHOWN)
}
