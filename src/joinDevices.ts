import type { DevicesControl } from './commands/devicesControl.ts'
import type { CommandDeps } from './commands/deps.ts'
import type { Vault } from './ledger/vault.ts'
import { hearAll, tellAll } from './platform/broadcast.ts'
import { systemClock } from './platform/clock.ts'
import { keepMeetingAddress, withinPolicy } from './platform/connections.ts'
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
import { sealedStore } from './storage/sealedKeys.ts'
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
export async function joinDevices(
  db: BooksDatabase,
  { ledger, newId, today }: CommandDeps,
  vault?: Vault,
): Promise<JoinedDevices> {
  const side = openReplicaInWorker(db.name)
  // While two devices are being connected there is nothing else to do. Without it the meeting is only slower.
  const rehearse = (): void => void side.rehearse().catch(() => undefined)
  try {
    const devices = await createDevices({
      books: db.name,
      ledger,
      newId,
      today,
      replica: side.replica,
      trust: side.trust,
      blobs: blobsOf(db),
      store: sealedStore(createSyncStore(db), vault),
      clock: systemClock,
      later: systemLater,
      random: randomBytes,
      pageUrl: () => location.href,
      wire: {
        makeOffer() {
          rehearse()
          return makeOffer()
        },
        makeAnswer(offer) {
          rehearse()
          return makeAnswer(offer)
        },
      },
      createLink,
      createLive,
      locks: tabLocks,
      tabs: { tell: tellAll, hear: hearAll },
      openSocket: withinPolicy(openSocket),
      watchReturn,
      keepAwake,
      customers: () => db.customers.count(),
      asideItems: (rows) => asideItems(db, rows),
    })
    // Switched on before there was such a note: this device speaks to it from the next start on.
    if (devices.rendezvous() !== '') keepMeetingAddress(devices.rendezvous())
    return {
      ...devices,
      async setRendezvous(url) {
        const set = await devices.setRendezvous(url)
        if (set.ok) keepMeetingAddress(url, today())
        return set
      },
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
