import { day, type Day } from '../../src/domain/day.ts'
import type { FactId } from '../../src/domain/ids.ts'
import type { Replica } from '../../src/ledger/replica.ts'
import type { SyncStore } from '../../src/ledger/syncStore.ts'
import type { Trust } from '../../src/ledger/trust.ts'
import { newFactId } from '../../src/ledger/segments.ts'
import { deviceKeys } from '../../src/platform/deviceKeys.ts'
import { randomBytes } from '../../src/platform/ids.ts'
import { deleteBooks, openBooks, type BooksDatabase } from '../../src/storage/database.ts'
import { createKeeper, type Keeper } from '../../src/storage/keeper.ts'
import { createReplica } from '../../src/storage/replica.ts'
import { createReplicaParts } from '../../src/storage/replicaParts.ts'
import { createSyncStore } from '../../src/storage/syncStore.ts'
import { createTrust } from '../../src/storage/trust.ts'

/** Real books on one device, with everything that another device meets them by. In this thread. */
export interface TestReplica {
  readonly name: string
  readonly db: BooksDatabase
  readonly keeper: Keeper
  readonly replica: Replica
  readonly trust: Trust
  readonly store: SyncStore
  readonly newId: () => FactId
  today: Day
  now: number
  /** As another tab or worker: same books, a run of its own. */
  readonly reopen: () => TestReplica
  /** As closing the tab. */
  readonly leave: () => void
  /** Leaves, and deletes the books. */
  readonly close: () => Promise<void>
}

export interface TestReplicaOptions {
  /** Books of their own unless given. */
  readonly name?: string
  readonly today?: string
  /** Begins the list of devices with this one, under this name. */
  readonly founder?: string
}

export async function openTestReplica(options: TestReplicaOptions = {}): Promise<TestReplica> {
  const name = options.name ?? `replica-${crypto.randomUUID()}`
  const device = open(name, day(options.today ?? '2026-07-10'))
  if (options.founder !== undefined) await device.trust.found(options.founder)
  return device
}

let turn: Promise<unknown> = Promise.resolve()

/**
 * In the app each device writes in a worker of its own. Here they share a thread, and Dexie, which goes by what runs at the
 * moment, may take two transactions for each other that run side by side in it.
 */
function oneAtATime<T>(write: () => Promise<T>): Promise<T> {
  const result = turn.then(write)
  turn = result.catch(() => undefined)
  return result
}

function open(name: string, today: Day): TestReplica {
  const db = openBooks(name)
  const relaxed = openBooks(name, 'relaxed')
  const deps = {
    db,
    relaxed,
    clock: { now: () => device.now },
    today: () => device.today,
    random: randomBytes,
    signer: deviceKeys,
  }
  const own = createReplicaParts(deps)
  const parts = { ...own, inTurn: <T>(write: () => Promise<T>) => oneAtATime(() => own.inTurn(write)) }
  const device: TestReplica = {
    name,
    db,
    keeper: createKeeper(deps),
    replica: createReplica(parts),
    trust: createTrust(parts),
    store: createSyncStore(db),
    newId: () => newFactId(device.today, randomBytes),
    today,
    now: Date.parse(`${today}T15:00:00Z`),
    reopen: () => open(name, device.today),
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
