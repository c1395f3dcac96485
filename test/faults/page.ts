import { addDays, type Day } from '../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../src/domain/ids.ts'
import { dayOfInstant } from '../../src/domain/instant.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import { newFactId } from '../../src/ledger/segments.ts'
import { openBooks, ROWS_STALE, type BooksDatabase } from '../../src/storage/database.ts'
import { createKeeper, type Keeper } from '../../src/storage/keeper.ts'
import { CURRENCY, customerDrafts, TODAY } from '../bench/seed.ts'
import { checkBooks, type Checked } from './check.ts'
import { meetUntilEqual, openBesieged, stayTogether } from './together.ts'
import { checkUpgraded, reached, writeOld } from './upgrade.ts'

const NAME = 'faults'
const CUSTOMERS = 5
const IMPORTED = 2_000

declare global {
  interface Window {
    /** Bound by run.mjs: what the page says to be saved is known there before the next word. */
    said: (id: string, begunAt?: number) => Promise<void>
  }
}

const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))

function openKeeper(today: Day = TODAY): { readonly db: BooksDatabase; readonly keeper: Keeper } {
  const db = openBooks(NAME)
  const relaxed = openBooks(NAME, 'relaxed')
  return { db, keeper: createKeeper({ db, relaxed, clock: { now: () => Date.now() }, today: () => today, random }) }
}

/** The customers that everything is written to. */
async function people(db: BooksDatabase, keeper: Keeper): Promise<CustomerId[]> {
  const known = (await db.customers.toArray()).map(({ id }) => id).slice(0, CUSTOMERS)
  while (known.length < CUSTOMERS) {
    const id = newFactId(TODAY, random)
    await keeper.append([
      { id, kind: 'customer', patch: {} },
      {
        id: newFactId(TODAY, random),
        kind: 'person',
        customer: id,
        patch: { name: `Persona ${known.length}` },
        over: [],
      },
    ])
    known.push(id)
  }
  return known
}

/** A sale, and now and then a payment of one before it. */
function entryDrafts(customer: CustomerId, number: number, sold: FactId[]): FactDraft[] {
  const id = newFactId(TODAY, random)
  const amount = minorUnits(100 + number)
  const paid = number % 3 === 2 ? sold.shift() : undefined
  if (paid !== undefined) {
    const allocations = [{ charge: paid, instalment: 0, amount: minorUnits(50) }]
    return [{ id, kind: 'payment', customer, on: TODAY, currency: CURRENCY, amount, method: 'cash', allocations }]
  }
  sold.push(id)
  const instalments = [{ due: addDays(TODAY, (number % 90) - 45), amount }]
  return [{ id, kind: 'charge', customer, chargeKind: 'fiado', issued: TODAY, currency: CURRENCY, instalments }]
}

/** Writes until it is ended from outside, or until nothing can be written any more. @returns why */
async function writeOn(db: BooksDatabase, keeper: Keeper): Promise<string> {
  const customers = await people(db, keeper)
  const sold = new Map<CustomerId, FactId[]>(customers.map((id) => [id, []]))
  for (let number = 0; ; number += 1) {
    const customer = customers[number % customers.length]
    if (customer === undefined) throw new Error('nobody')
    const drafts = entryDrafts(customer, number, sold.get(customer) ?? [])
    const begunAt = Date.now()
    try {
      await keeper.append(drafts)
    } catch (error) {
      return error instanceof Error ? error.name : String(error)
    }
    for (const { id } of drafts) await window.said(id, begunAt)
  }
}

/** What run.mjs lets go on until it strikes. None of them ends by itself, but those that a fault in the page ends. */
const faults = {
  write: async (): Promise<string> => {
    const { db, keeper } = openKeeper()
    return writeOn(db, keeper)
  },

  /** Every slice is told when it is written. */
  async import(): Promise<string> {
    const { keeper } = openKeeper()
    const made: FactId[] = []
    for (;;) {
      await keeper.appendImport(
        IMPORTED,
        (group, newId) => {
          const drafts = customerDrafts(group, newId)
          made.push(...drafts.filter(({ kind }) => kind === 'charge').map(({ id }) => id))
          return drafts
        },
        { onProgress: () => void made.splice(0).map((id) => window.said(id)) },
      )
    }
  },

  /** Logs are folded all the time while others are written. */
  async compact(): Promise<string> {
    const { db, keeper } = openKeeper()
    const folding = async (): Promise<never> => {
      for (;;) {
        for (const { segment } of await db.heads.toArray()) await keeper.compact(segment)
        await new Promise((ready) => setTimeout(ready, 10))
      }
    }
    return Promise.race([writeOn(db, keeper), folding()])
  },

  /** All rows are thrown away and made again, as after an update whose rows are other ones. */
  async remake(): Promise<string> {
    const { db, keeper } = openKeeper()
    const remaking = async (): Promise<never> => {
      for (;;) {
        await db.local.put({ key: ROWS_STALE, value: true })
        await keeper.rollOver(TODAY)
        await new Promise((ready) => setTimeout(ready, 10))
      }
    }
    return Promise.race([writeOn(db, keeper), remaking()])
  },

  /** Two devices that are connected, both writing. */
  async sync(): Promise<string> {
    const [a, b] = await stayTogether(NAME)
    return Promise.race([writeOn(a.db, a.keeper), writeOn(b.db, b.keeper)])
  },

  /** Hostile devices are met one after the other meanwhile. */
  async besieged(): Promise<string> {
    const { db, keeper } = await openBesieged(NAME)
    return writeOn(db, keeper)
  },
}

async function check(said: readonly string[], withOther: boolean): Promise<Checked> {
  // Whoever meets others makes its rows as of the day that it is, and carries all of them there, as the app does.
  const today = withOther ? dayOfInstant(Date.now()) : TODAY
  const { db, keeper } = openKeeper(today)
  const other = withOther ? await meetUntilEqual(NAME) : undefined
  if (withOther) await keeper.rollOver(today)
  return checkBooks(db, keeper, said, other)
}

/** Deletes the books under whoever has them open. @returns when they were gone */
const remove = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(NAME)
    asked.addEventListener('success', () => resolve(Date.now()))
    asked.addEventListener('error', () => reject(asked.error ?? new Error('IndexedDB')))
  })

Object.assign(window, { faults, check, remove, writeOld, reached, checkUpgraded })
