import { dayOfInstant } from '../domain/instant.ts'
import type { Replica } from '../ledger/replica.ts'
import type { Trust } from '../ledger/trust.ts'
import { systemClock } from '../platform/clock.ts'
import { deviceKeys } from '../platform/deviceKeys.ts'
import { randomBytes } from '../platform/ids.ts'
import { openBooks } from './database.ts'
import { createReplica } from './replica.ts'
import { createReplicaParts } from './replicaParts.ts'
import { createTrust } from './trust.ts'

/** What another device meets the books by. */
export interface ReplicaSide {
  readonly replica: Replica
  readonly trust: Trust
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
  return {
    replica: createReplica(parts),
    trust: createTrust(parts),
    close() {
      db.close()
      relaxed.close()
    },
  }
}
