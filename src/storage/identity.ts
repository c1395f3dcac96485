import { deviceWithChain } from './completeBooks.ts'
import type { BooksDatabase } from './database.ts'
import type { ReplicaParts } from './replicaParts.ts'
import type { DeviceRow } from './rows.ts'

const KEY = 'sync/identity'

/** This device's own key. The private half cannot be read out, not even by the app. */
export interface DeviceIdentity {
  readonly keys: CryptoKeyPair
  /** SPKI, base64. */
  readonly publicKey: string
}

export async function readIdentity(db: BooksDatabase): Promise<DeviceIdentity | undefined> {
  return (await db.local.get(KEY))?.value as DeviceIdentity | undefined
}

/** This device with its chain and its key, made where there are none. Two tabs make one. */
export async function makeIdentity({ db, random, signer }: Pick<ReplicaParts, 'db' | 'random' | 'signer'>): Promise<{
  readonly device: DeviceRow
  readonly identity: DeviceIdentity
}> {
  const device = await deviceWithChain(db, random)
  const known = await readIdentity(db)
  if (known) return { device, identity: known }
  const keys = await signer.generate()
  const made: DeviceIdentity = { keys, publicKey: await signer.publicKey(keys) }
  const identity = await db.transaction('rw', db.local, async () => {
    const faster = await readIdentity(db)
    if (!faster) await db.local.put({ key: KEY, value: made })
    return faster ?? made
  })
  return { device, identity }
}
