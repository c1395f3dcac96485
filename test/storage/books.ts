import { day, type Day } from '../../src/domain/day.ts'
import type { FactId } from '../../src/domain/ids.ts'
import type { Random } from '../../src/ledger/segments.ts'
import { newFactId } from '../../src/ledger/segments.ts'
import { deleteBooks, openBooks, type BooksDatabase } from '../../src/storage/database.ts'
import { createKeeper, type Keeper } from '../../src/storage/keeper.ts'

/** A device of a test: real IndexedDB semantics, real Yjs, and a clock and a chance that the test sets. */
export interface TestDevice {
  readonly name: string
  readonly db: BooksDatabase
  readonly keeper: Keeper
  readonly newId: () => FactId
  today: Day
  now: number
  /** As another tab: same books, a run of its own. */
  readonly reopen: () => TestDevice
  /** As closing the tab. */
  readonly leave: () => void
  /** Leaves, and deletes the books. */
  readonly close: () => Promise<void>
}

/** With both of its connections at hand. */
export interface OpenedDevice extends TestDevice {
  /** The connection over which what comes from outside is written. */
  readonly relaxed: BooksDatabase
}

let opened = 0

/** Reproducible bytes. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return (bytes) =>
    Uint8Array.from({ length: bytes }, () => {
      state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
      return (state >>> 13) & 255
    })
}

export function openDevice(
  today = day('2026-07-10'),
  seed = (opened += 1) * 7919,
  name = `books-${seed}-${opened}`,
): OpenedDevice {
  const db = openBooks(name)
  const relaxed = openBooks(name, 'relaxed')
  const random = seeded(seed)
  const device: OpenedDevice = {
    name,
    db,
    relaxed,
    today,
    now: Date.parse(`${today}T15:00:00Z`),
    newId: () => newFactId(device.today, random),
    keeper: createKeeper({ db, relaxed, clock: { now: () => device.now }, today: () => device.today, random }),
    reopen: () => openDevice(device.today, (opened += 1) * 104_729, name),
    leave() {
      db.close()
      relaxed.close()
    },
    async close() {
      device.leave()
      await deleteBooks(name)
    },
  }
  return device
}
