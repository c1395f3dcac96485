import type { CommandDeps } from './commands/deps.ts'
import type { KeysControl } from './commands/keysControl.ts'
import { localDay, type Day } from './domain/day.ts'
import type { JoinedDevices } from './joinDevices.ts'
import type { BackupKeep } from './ledger/backupKeep.ts'
import type { Blobs } from './ledger/blobs.ts'
import { lazyBlobs } from './ledger/lazyBlobs.ts'
import { lazyLedger } from './ledger/lazyLedger.ts'
import { newFactId } from './ledger/segments.ts'
import type { Vault } from './ledger/vault.ts'
import { systemClock } from './platform/clock.ts'
import { whenIdle } from './platform/idle.ts'
import { randomBytes } from './platform/ids.ts'
import { readIsOfToday } from './queries/useIsOfToday.ts'
import { backupKeepOf } from './storage/backupKeep.ts'
import { openBooks, openBooksAtOnce, type BooksDatabase } from './storage/database.ts'
import type { Keeper } from './storage/keeper.ts'

/** Books with everything that works on them, as main.tsx shows them. */
export interface OpenedBooks {
  readonly name: string
  readonly db: BooksDatabase
  readonly deps: CommandDeps
  readonly blobs: Blobs
  readonly keep: BackupKeep
  /** Fetches the ledger's machinery and does its housekeeping, in idle time. */
  readonly tidy: (today: Day) => void
  /** Fetches what meeting other devices needs. */
  readonly devices: () => Promise<JoinedDevices>
  /** Whether these books have other devices, who may look for this one. */
  readonly hasDevices: () => Promise<boolean>
  /** How the keys lie on the disk. */
  readonly keys: KeysControl
  readonly close: () => void
}

/** The calendar day that it is here. */
export function today(): Day {
  return localDay(new Date(systemClock.now()))
}

/**
 * Joins the parts: rows for the screens at once, the ledger when it is first needed or the app is idle.
 * @param vault what the app was unlocked with
 */
export function openTogether(name: string, vault?: Vault): OpenedBooks {
  const db = openBooksAtOnce(name)
  const relaxed = openBooks(name, 'relaxed')
  // Another tab deletes these books (the sample was wiped) or a newer app upgrades them: begin again with what is there.
  db.on('versionchange', () => location.reload())
  // This one goes with the page, and is there from the start: opened while an upgrade waits, it would wait behind it, and
  // whoever saves something behind it.
  relaxed.on('versionchange', () => false)
  db.open()
    .then(() => relaxed.open())
    .catch(() => undefined)
  let keeper: Keeper | undefined
  const ledger = lazyLedger(async () => {
    const { createKeeper } = await import('./storage/keeper.ts')
    keeper = createKeeper({ db, relaxed, clock: systemClock, today, random: randomBytes })
    return keeper
  })
  const deps: CommandDeps = { ledger, newId: () => newFactId(today(), randomBytes), today }
  let devices: Promise<JoinedDevices> | undefined
  return {
    name,
    db,
    deps,
    blobs: lazyBlobs(async () => (await import('./storage/blobs.ts')).blobsOf(db)),
    keep: backupKeepOf(db, randomBytes),
    devices() {
      devices ??= import('./joinDevices.ts').then(async ({ joinDevices }) => joinDevices(db, deps, vault))
      devices.catch(() => {
        devices = undefined
      })
      return devices
    },
    hasDevices: async () => (await db.local.get('sync/trust')) !== undefined,
    tidy(day) {
      const rollOver = async () => {
        await ledger.warmUp()
        await keeper?.rollOver(day)
      }
      // On a new day the list waits for its rows; on the same day nothing does.
      void readIsOfToday(db, day)
        .then((isReady) => (isReady ? undefined : rollOver()))
        // Housekeeping is tried again at the next start; what the screens show does without it in the end.
        .catch(() => undefined)
      whenIdle(() => {
        void rollOver()
          .then(() => keeper?.compactDue())
          .catch(() => undefined)
      })
    },
    keys: {
      vault,
      seal: async (by) => (await import('./storage/sealedKeys.ts')).sealKeys(db, by),
      open: async (by) => (await import('./storage/sealedKeys.ts')).openKeys(db, by),
    },
    close: () => {
      void devices?.then(({ stop }) => stop()).catch(() => undefined)
      db.close()
      relaxed.close()
    },
  }
}
