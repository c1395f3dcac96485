import type { FactDraft } from '../ledger/ledger.ts'
import { toBase64 } from '../ledger/base64.ts'
import { sealText } from '../ledger/sealText.ts'
import { newFactId } from '../ledger/segments.ts'
import { tellAppended } from './appended.ts'
import { ALL_TABLES } from './database.ts'
import { readIdentity } from './identity.ts'
import { record } from './record.ts'
import type { ReplicaParts } from './replicaParts.ts'
import { putTrustRow, readTrustRow } from './trustRows.ts'

/** Signs what this device recorded since its last seal, where there is a list of devices and something to sign. */
export async function sealOwn(parts: ReplicaParts): Promise<void> {
  const { db, mint, today, random, signer } = parts
  const [trust, identity, device] = await Promise.all([
    readTrustRow(db, 'sync/trust'),
    readIdentity(db),
    db.device.get('device'),
  ])
  if (!trust || !identity || device?.chain === undefined || device.seq <= (device.sealed?.through ?? 0)) return
  const sealed = { founder: trust.founder, device: device.device, upTo: device.seq, hash: device.chain }
  const signature = toBase64(await signer.sign(identity.keys.privateKey, sealText(sealed)))
  const { upTo, hash } = sealed
  const draft: FactDraft = { id: newFactId(today(), random), kind: 'seal', upTo, hash, signature }
  try {
    const { appended } = await db.transaction('rw', ALL_TABLES, async () => {
      const recorded = await record(db, parts, [draft])
      const after = await db.device.get('device')
      // Another tab may have recorded while this was signed: that is for the next seal.
      const through = after?.seq === upTo + 1 ? after.seq : upTo
      if (after) await db.device.put({ ...after, sealed: { upTo, chain: hash, through } })
      // Whoever made up facts under its numbers is told from it now.
      if ((await readTrustRow(db, 'sync/brought')) !== undefined) await putTrustRow(db, 'sync/unsettled', true)
      return recorded
    })
    tellAppended(db.name, appended)
  } catch (error) {
    mint.drop()
    throw error
  }
}
