import type { DeviceId } from '../domain/ids.ts'
import { dayOfInstant } from '../domain/instant.ts'
import type { Replica } from '../ledger/replica.ts'
import type { Trust } from '../ledger/trust.ts'
import { breathe } from '../platform/breathe.ts'
import { systemClock } from '../platform/clock.ts'
import { deviceKeys } from '../platform/deviceKeys.ts'
import { randomBytes } from '../platform/ids.ts'
import { openBooks } from './database.ts'
import { rehearse } from './rehearsal.ts'
import { createReplica } from './replica.ts'
import { createReplicaParts } from './replicaParts.ts'
import { createTrust } from './trust.ts'

const NOBODY = '' as DeviceId

/** What another device meets the books by. */
export interface ReplicaSide {
  readonly replica: Replica
  readonly trust: Trust
  /**
   * To be called when a meeting is about to begin: what it will do goes faster then. Once, and given up when the first
   * heads are asked for meanwhile. @returns how many made-up facts it looked at
   */
  readonly rehearse: () => Promise<number>
  readonly close: () => void
}

/** Opens the books of this name for meeting others, in the thread that it is called in, beside whoever has them open. */
export function openReplicaSide(name: string): ReplicaSide {
  const db = openBooks(name)
  const relaxed = openBooks(name, 'relaxed')
  // The first merge finds it open.
  relaxed.open().catch(() => undefined)
  const parts = createReplicaParts({
    db,
    relaxed,
    clock: systemClock,
    today: () => dayOfInstant(systemClock.now()),
    random: randomBytes,
    signer: deviceKeys,
  })
  const replica = createReplica(parts)
  let asked = 0
  let rehearsal: Promise<number> | undefined
  return {
    replica: {
      ...replica,
      heads() {
        asked += 1
        return replica.heads()
      },
    },
    trust: createTrust(parts),
    rehearse() {
      const before = asked
      rehearsal ??= toTheDisk(replica).then(() =>
        rehearse({ today: parts.today(), random: randomBytes, breathe }, () => asked !== before),
      )
      return rehearsal
    },
    close() {
      db.close()
      relaxed.close()
    },
  }
}

/** What this device recorded is signed before the meeting, and the ways to the disk are known. */
async function toTheDisk(replica: Replica): Promise<void> {
  await replica.heads()
  await replica.mergeAll([], NOBODY)
}
