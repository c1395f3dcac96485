import type { DevicesControl } from './commands/devicesControl.ts'
import type { CommandDeps } from './commands/deps.ts'
import { hearAll, tellAll } from './platform/broadcast.ts'
import { systemClock } from './platform/clock.ts'
import { randomBytes } from './platform/ids.ts'
import { systemLater } from './platform/later.ts'
import { tabLocks } from './platform/locks.ts'
import { openSocket } from './platform/socket.ts'
import { watchReturn } from './platform/visibility.ts'
import { keepAwake } from './platform/wakeLock.ts'
import { asideItems } from './storage/asideItems.ts'
import { blobsOf } from './storage/blobs.ts'
import type { BooksDatabase } from './storage/database.ts'
import { openReplicaInWorker } from './storage/replicaInWorker.ts'
import { createSyncStore } from './storage/syncStore.ts'
import { createDevices } from './sync/devices.ts'
import { createLive } from './sync/wire/liveDoc.ts'
import { createLink } from './sync/wire/pipe.ts'
import { makeAnswer, makeOffer } from './sync/wire/rtc.ts'

/** The meeting of devices, with what it holds open beside the books. */
export interface JoinedDevices extends DevicesControl {
  readonly stop: () => void
}

/*
 * The part of main.tsx that joins what only meeting others needs: none of it is fetched before the first device is
 * added, or a screen about devices is opened.
 */

/** @throws NotSavedError when the books cannot be read */
export async function joinDevices(db: BooksDatabase, { ledger, newId, today }: CommandDeps): Promise<JoinedDevices> {
  const side = openReplicaInWorker(db.name)
  try {
    const devices = await createDevices({
      books: db.name,
      ledger,
      newId,
      today,
      replica: side.replica,
      trust: side.trust,
      blobs: blobsOf(db),
      store: createSyncStore(db),
      clock: systemClock,
      later: systemLater,
      random: randomBytes,
      pageUrl: () => location.href,
      wire: { makeOffer: () => makeOffer(), makeAnswer: (offer) => makeAnswer(offer) },
      createLink,
      createLive,
      locks: tabLocks,
      tabs: { tell: tellAll, hear: hearAll },
      openSocket,
      watchReturn,
      keepAwake,
      customers: () => db.customers.count(),
      asideItems: (rows) => asideItems(db, rows),
    })
    return {
      ...devices,
      stop() {
        devices.stop()
        side.close()
      },
    }
  } catch (error) {
    side.close()
    throw error
  }
}
