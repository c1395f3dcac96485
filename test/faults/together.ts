import type { Keeper } from '../../src/storage/keeper.ts'
import { booksExist, type BooksDatabase } from '../../src/storage/database.ts'
import { createLink } from '../../src/sync/wire/pipe.ts'
import { besiege } from './besieged.ts'
import { connect, keeperOf, meet, open, stay, twoDevices, type Device } from '../bench/sync.ts'

const COPY = 'faults-other'

interface Writer {
  readonly db: BooksDatabase
  readonly keeper: Keeper
}

/** Both devices: made for each other the first time, as they are afterwards. */
async function both(name: string): Promise<readonly [Device, Device]> {
  // Asked of the books: what localStorage was told last is not on the disk when a process is killed.
  if (!(await booksExist(COPY))) return twoDevices(name, COPY)
  return [await open(name), await open(COPY)]
}

/** Two devices that hold the same, connected, as the app keeps them. */
export async function stayTogether(name: string): Promise<readonly [Writer, Writer]> {
  const [a, b] = await both(name)
  const [ra, rb] = await connect()
  await Promise.all([stay(a, createLink(ra, b.id)), stay(b, createLink(rb, a.id))])
  return [
    { db: a.db, keeper: keeperOf(a) },
    { db: b.db, keeper: keeperOf(b) },
  ]
}

/** Books of a list of two, whom devices meet that are not ours, for as long as they last. */
export async function openBesieged(name: string): Promise<Writer> {
  const [victim, other] = await both(name)
  void besiege(victim, other)
  return { db: victim.db, keeper: keeperOf(victim) }
}

/** After whatever happened, they meet once more. @returns the other's books, when equal digests are on both disks */
export async function meetUntilEqual(name: string): Promise<BooksDatabase> {
  const [a, b] = await both(name)
  const [ra, rb] = await connect()
  const ends = [meet(a, createLink(ra, b.id)), meet(b, createLink(rb, a.id))] as const
  await Promise.all(ends.map(({ proven }) => proven))
  for (const { exchange } of ends) exchange.stop()
  for (const device of [a, b]) await device.side.replica.settle()
  return b.db
}
