import type { Trust } from '../ledger/trust.ts'
import { asideCounts } from './asideCounts.ts'
import { found } from './found.ts'
import { makeCandidate, makeIdentity, readCandidate } from './identity.ts'
import { notSavedUnlessWritten } from './notSaved.ts'
import { renew } from './renew.ts'
import type { ReplicaParts } from './replicaParts.ts'
import { sealOwn } from './seal.ts'
import { settle } from './settle.ts'
import { ALL_TABLES } from './database.ts'
import { putTrustRow, readTrustRow } from './trustRows.ts'

/** Who this device is, and whom it believes about the others. */
export function createTrust(parts: ReplicaParts): Trust {
  const { db, inTurn, signer } = parts
  return {
    identity: () =>
      notSavedUnlessWritten(async () => {
        const { device, identity } = await makeIdentity(parts)
        return { device: device.device, publicKey: identity.publicKey }
      }),
    found: (name) =>
      inTurn(async () => {
        if ((await readTrustRow(db, 'sync/trust')) !== undefined) return
        await found(parts, name)
        await sealOwn(parts)
        await settle(parts)
      }),
    pin: (founder, founderKey) =>
      inTurn(async () => {
        await makeIdentity(parts)
        await db.transaction('rw', ALL_TABLES, async () => {
          const before = await readTrustRow(db, 'sync/trust')
          if (before?.founder === founder && before.founderKey === founderKey) return
          if (before) throw new RangeError('somebody else is believed already')
          await putTrustRow(db, 'sync/trust', { founder, founderKey })
          await putTrustRow(db, 'sync/stale', true)
        })
      }),
    candidate: () =>
      notSavedUnlessWritten(async () => {
        const { device, publicKey } = await makeCandidate(parts)
        return { device, publicKey }
      }),
    renew: (as) =>
      inTurn(async () => {
        // Nobody could sign it afterwards.
        await sealOwn(parts)
        await renew(parts, as)
      }),
    // Not in turn: a handshake has ten seconds, and settling a large copy takes longer.
    trust: () => notSavedUnlessWritten(() => readTrustRow(db, 'sync/trust')),
    roster: () => notSavedUnlessWritten(() => readTrustRow(db, 'sync/list')),
    counts: () =>
      notSavedUnlessWritten(async () => {
        const refused = (await db.local.get('sync/refused'))?.value
        const fromFuture = await db.aside.where('reason').equals('from-future').count()
        return { ...(await asideCounts(db)), fromFuture, refused: Array.isArray(refused) ? refused.length : 0 }
      }),
    sign: (bytes, as) =>
      notSavedUnlessWritten(async () => {
        const { device, identity } = await makeIdentity(parts)
        if (as === undefined || as === device.device) return signer.sign(identity.keys.privateKey, bytes)
        const candidate = await readCandidate(db)
        if (candidate?.device !== as) throw new RangeError('no such candidate')
        return signer.sign(candidate.keys.privateKey, bytes)
      }),
    clockOff: () => notSavedUnlessWritten(async () => (await db.local.get('sync/clockOff')) !== undefined),
  }
}
