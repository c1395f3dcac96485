import { addDays, day, type Day } from '../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../src/domain/ids.ts'
import { minorUnits, type MinorUnits } from '../../src/domain/money.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import { deviceKeys } from '../../src/platform/deviceKeys.ts'
import { randomBytes } from '../../src/platform/ids.ts'
import { systemLater } from '../../src/platform/later.ts'
import { createKeeper, type Keeper } from '../../src/storage/keeper.ts'
import { createAcknowledged } from '../../src/sync/acknowledged.ts'
import { createExchange } from '../../src/sync/exchange.ts'
import type { Link } from '../../src/sync/link.ts'
import { writeMessage } from '../../src/sync/messages.ts'
import { createLink } from '../../src/sync/wire/pipe.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'
import { linkPair } from '../support/rawPair.ts'
import { CURRENCY } from './seed.ts'
import { connect } from './sync.ts'

/*
 * A busy shop, day by day: three devices, forty facts a day each, opened ten times a day, away for days or weeks now and
 * then, restarted every day. Real books, keys, seals and meetings; only the calendar is made up.
 */

const FIRST: Day = day('2021-07-01')
const CUSTOMERS = 400
const OPENED_A_DAY = 10
const ACTS = 4
/** One day in so many a device goes away, for at most so many days. */
const AWAY = { oneIn: 40, atMost: 30 }

interface Debt {
  readonly charge: FactId
  readonly customer: CustomerId
  readonly amount: MinorUnits
}

interface Device {
  books: TestReplica
  readonly debts: Debt[]
  awayUntil: number
}

/** What the books of one device have come to. Bytes, but for `facts`, `segments` and `rows`, which are numbers. */
export interface ShopSizes {
  readonly facts: number
  readonly segments: number
  readonly log: number
  readonly rows: number
  readonly heads: number
  readonly longestVector: number
  readonly allVectors: number
}

let shop: { readonly devices: readonly Device[]; readonly customers: readonly CustomerId[]; days: number } | undefined
let seed = 20_260_630

/** The same shop every time: a small generator of our own for who goes away, and who buys. */
function random(below: number): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return Math.floor((seed / 2_147_483_648) * below)
}

function opened(): NonNullable<typeof shop> {
  if (!shop) throw new Error('no shop is open')
  return shop
}

function meetOver([a, b]: readonly [TestReplica, TestReplica], links: readonly [Link, Link]): Promise<void> {
  const ends = ([0, 1] as const).map((own) => {
    const books = own === 0 ? a : b
    let stop = (): void => undefined
    const together = new Promise<void>((resolve, reject) => {
      const exchange = createExchange({
        replica: books.replica,
        link: links[own],
        clock: { now: () => books.now },
        later: systemLater,
        acknowledged: createAcknowledged(books.store, books.replica),
        onState: ({ meeting }) => {
          if (meeting.type === 'together') resolve()
        },
        onArrived: () => undefined,
        onEnd: (end) => reject(new Error(`the exchange ended: ${JSON.stringify(end)}`)),
      })
      stop = () => exchange.stop()
    })
    return { together, stop: () => stop() }
  })
  return Promise.all(ends.map(({ together }) => together)).then(() => {
    for (const end of ends) end.stop()
  })
}

async function idsOf(a: TestReplica, b: TestReplica) {
  return [(await a.trust.identity()).device, (await b.trust.identity()).device] as const
}

async function meet(a: Device, b: Device): Promise<void> {
  await meetOver([a.books, b.books], linkPair(await idsOf(a.books, b.books)))
}

function sale(books: TestReplica, customer: CustomerId, amount: MinorUnits): FactDraft {
  const instalments = [{ due: addDays(books.today, 15), amount }]
  const charge = { customer, chargeKind: 'fiado' as const, issued: books.today, currency: CURRENCY, instalments }
  return { id: books.newId(), kind: 'charge', ...charge }
}

/** Sales, and payments of what this device sold before. */
async function work({ books, debts }: Device, keeper: Keeper, customers: readonly CustomerId[]): Promise<void> {
  const drafts: FactDraft[] = []
  for (let act = 0; act < ACTS; act++) {
    const paid = act % 2 === 1 ? debts.shift() : undefined
    if (paid) {
      const { charge, customer, amount } = paid
      const payment = { customer, on: books.today, currency: CURRENCY, amount, method: 'cash' as const }
      drafts.push({ id: books.newId(), kind: 'payment', ...payment, allocations: [{ charge, instalment: 0, amount }] })
    } else {
      const customer = customers[random(customers.length)] as CustomerId
      const amount = minorUnits(1_000 + random(9_000))
      const draft = sale(books, customer, amount)
      debts.push({ charge: draft.id, customer, amount })
      drafts.push(draft)
    }
  }
  await keeper.append(drafts)
}

/** As the app opened anew: another client in the month's document. */
function freshKeeper(books: TestReplica): Keeper {
  const { db } = books
  const clock = { now: () => books.now }
  return createKeeper({ db, relaxed: db, clock, today: () => books.today, random: randomBytes, signer: deviceKeys })
}

function restart(device: Device, today: Day): void {
  const { now } = device.books
  device.books.leave()
  device.books = device.books.reopen()
  device.books.today = today
  device.books.now = Math.max(now + 1, Date.parse(`${today}T12:00:00Z`))
}

async function aDay(): Promise<void> {
  const current = opened()
  const { devices, customers } = current
  const today = addDays(FIRST, current.days)
  for (const device of devices) {
    restart(device, today)
    await device.books.keeper.rollOver(today)
    if (device.awayUntil <= current.days && random(AWAY.oneIn) === 0)
      device.awayUntil = current.days + 1 + random(AWAY.atMost)
  }
  for (let time = 0; time < OPENED_A_DAY; time++) {
    for (const device of devices) {
      // Each opening is a run of its own: a client of its own in the month's document.
      device.books.now += 60_000
      await work(device, freshKeeper(device.books), customers)
    }
  }
  const [here, ...others] = devices.filter(({ awayUntil }) => awayUntil <= current.days)
  for (const other of others) if (here) await meet(here, other)
  for (const { books } of devices) await books.keeper.compactDue()
  current.days += 1
}

/** What a first opening costs each device, before the days are counted. */
async function open(): Promise<void> {
  const laptop = await openTestReplica({ name: 'shop-0', today: FIRST, founder: 'Caja' })
  const trust = await laptop.trust.trust()
  if (!trust) throw new Error('no list of devices')
  const others = await Promise.all(['shop-1', 'shop-2'].map((name) => openTestReplica({ name, today: FIRST })))
  for (const other of others) {
    await other.trust.pin(trust.founder, trust.founderKey)
    const { device: added, publicKey } = await other.trust.identity()
    const fact = { kind: 'deviceAdded' as const, added, publicKey, role: 'owner' as const, name: other.name }
    await laptop.keeper.append([{ id: laptop.newId(), ...fact }])
  }
  const customers: CustomerId[] = []
  for (let i = 0; i < CUSTOMERS; i++) {
    const customer = laptop.newId()
    customers.push(customer)
    await laptop.keeper.append([
      { id: customer, kind: 'customer', patch: {} },
      { id: laptop.newId(), kind: 'person', customer, patch: { name: `Cliente ${i}` }, over: [] },
      sale(laptop, customer, minorUnits(50_000 + i)),
    ])
  }
  shop = { devices: [laptop, ...others].map((books) => ({ books, debts: [], awayUntil: 0 })), customers, days: 0 }
}

async function everybodyMeets(): Promise<void> {
  const [first, ...others] = opened().devices
  // Twice: what the last one brought goes to the first ones.
  for (const other of [...others, ...others]) if (first) await meet(first, other)
}

async function sizes(): Promise<ShopSizes> {
  const [first] = opened().devices
  if (!first) throw new Error('no shop is open')
  const { db, replica, now } = first.books
  const heads = await replica.heads()
  const vectors = await Promise.all(heads.map(async ({ segment }) => (await replica.stateVector(segment)).length))
  const rows = await db.heads.toArray()
  const said = writeMessage({ type: 'heads', number: 1, answered: 0, factVersion: 1, wallMs: now, heads })
  return {
    facts: heads.reduce((sum, { count }) => sum + count, 0),
    segments: heads.length,
    log: rows.reduce((sum, { logBytes, snapBytes }) => sum + logBytes + snapBytes, 0),
    rows: rows.reduce((sum, { logCount }) => sum + logCount, 0),
    heads: said.length,
    longestVector: Math.max(...vectors),
    allVectors: vectors.reduce((sum, length) => sum + length, 0),
  }
}

/** Two devices meet over WebRTC: with nothing new, and after one of them recorded a hundred facts. Milliseconds, bytes. */
async function meetings(): Promise<{ readonly nothingNew: number; readonly hundred: number; readonly bytes: number }> {
  const { devices, customers } = opened()
  const [a, b] = devices
  if (!a || !b) throw new Error('no shop is open')
  const timed = async (): Promise<{ readonly ms: number; readonly bytes: number }> => {
    const [ra, rb] = await connect()
    const [idA, idB] = await idsOf(a.books, b.books)
    const links = [createLink(ra, idB), createLink(rb, idA)] as const
    const start = performance.now()
    await meetOver([a.books, b.books], links)
    return { ms: performance.now() - start, bytes: links[0].traffic.sent + links[0].traffic.received }
  }
  await timed()
  const nothing = await timed()
  for (let i = 0; i < 100 / ACTS; i++) await work(a, freshKeeper(a.books), customers)
  const hundred = await timed()
  return { nothingNew: nothing.ms, hundred: hundred.ms, bytes: hundred.bytes }
}

/** What fiveYears.mjs asks for. */
export const shopBench = {
  open,
  async days(count: number): Promise<number> {
    for (let i = 0; i < count; i++) await aDay()
    return opened().days
  },
  everybodyMeets,
  sizes,
  meetings,
}
