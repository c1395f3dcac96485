import type { DeviceId } from '../domain/ids.ts'
import { newDeviceId } from '../ledger/segments.ts'
import { deviceWithChain } from './completeBooks.ts'
import type { BooksDatabase } from './database.ts'
import type { ReplicaParts } from './replicaParts.ts'
import type { DeviceRow } from './rows.ts'

const KEY = 'sync/identity'
const CANDIDATE = 'sync/candidate'

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

/** A name and a key that nobody knows yet. */
export interface Candidate extends DeviceIdentity {
  readonly device: DeviceId
}

export async function readCandidate(db: BooksDatabase): Promise<Candidate | undefined> {
  return (await db.local.get(CANDIDATE))?.value as Candidate | undefined
}

/** Another one each time: the last may be on a list already, and removed from it again. */
export async function makeCandidate({
  db,
  random,
  signer,
}: Pick<ReplicaParts, 'db' | 'random' | 'signer'>): Promise<Candidate> {
  const keys = await signer.generate()
  const made: Candidate = { device: newDeviceId(random), keys, publicKey: await signer.publicKey(keys) }
  await db.local.put({ key: CANDIDATE, value: made })
  return made
}

/** This device is the candidate from now on. Inside the caller's transaction. */
export async function takeCandidate(db: BooksDatabase, { keys, publicKey }: Candidate): Promise<void> {
  const identity: DeviceIdentity = { keys, publicKey }
  await db.local.put({ key: KEY, value: identity })
  await db.local.delete(CANDIDATE)
}
