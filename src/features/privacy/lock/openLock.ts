import { PIN_COST, waitAfter } from '../../../domain/pinLock.ts'
import { pinKey } from '../../../interchange/pinKey.ts'
import type { Vault } from '../../../commands/keysControl.ts'
import { systemClock } from '../../../platform/clock.ts'
import { randomBytes } from '../../../platform/ids.ts'
import { makePasskey, openPasskey } from '../../../platform/passkey.ts'
import { bytesOf, hexOf, readLock, sealedMaster, writeLock, type LockRecord } from './lockRecord.ts'
import { masterIn, vaultOf } from './vault.ts'

export type Unlocking =
  | { readonly type: 'open'; readonly vault: Vault; readonly master: Uint8Array; readonly record: LockRecord }
  /** Milliseconds until the next one may be tried; 0 for at once. */
  | { readonly type: 'wrong' | 'wait'; readonly wait: number }
  /** The person or the browser would not. */
  | { readonly type: 'no-passkey' }

/** What there is to wait before a PIN may be tried, in milliseconds. A clock that was put back does not shorten it. */
export function waitOf({ wrong, wrongAt }: LockRecord): number {
  const wait = waitAfter(wrong)
  return Math.min(wait, Math.max(0, wrongAt + wait - systemClock.now()))
}

/** Tries a PIN; the count of wrong ones outlives the page. @throws Error when there is no memory to stretch it */
export async function unlockByPin(record: LockRecord, pin: string): Promise<Unlocking> {
  const wait = waitOf(record)
  if (wait > 0) return { type: 'wait', wait }
  // Counted before it is tried: reloading the page in between gains nothing.
  const counted: LockRecord = { ...record, wrong: record.wrong + 1, wrongAt: systemClock.now() }
  writeLock(counted)
  const master = await masterIn(record.pin, await pinKey(pin, record.pin.kdf))
  if (!master) return { type: 'wrong', wait: waitOf(counted) }
  return opened(record, master)
}

/** From a tap. */
export async function unlockByPasskey(record: LockRecord): Promise<Unlocking> {
  const { passkey } = record
  const secret = passkey && (await openPasskey(passkey.id, bytesOf(passkey.salt)))
  const master = passkey && secret && (await masterIn(passkey, secret))
  return master ? opened(record, master) : { type: 'no-passkey' }
}

function opened(record: LockRecord, master: Uint8Array): Unlocking {
  const fresh: LockRecord = { ...record, wrong: 0, wrongAt: 0 }
  writeLock(fresh)
  return { type: 'open', vault: vaultOf(master), master, record: fresh }
}

/** A new lock. It is in force when it is written. @throws Error when there is no memory to stretch the PIN */
export async function makeLock(pin: string, minutes: number): Promise<{ record: LockRecord; vault: Vault }> {
  const master = randomBytes(32)
  const kdf = { ...PIN_COST, salt: hexOf(randomBytes(16)) }
  const sealed = sealedMaster(await vaultOf(await pinKey(pin, kdf)).seal(master))
  return { record: { version: 1, minutes, pin: { kdf, ...sealed }, wrong: 0, wrongAt: 0 }, vault: vaultOf(master) }
}

/** Adds the device's own way to a lock that was just opened. From a tap. @returns false when there is none */
export async function addPasskey(master: Uint8Array): Promise<boolean> {
  const salt = randomBytes(32)
  const made = await makePasskey(salt)
  const record = readLock()
  if (!made || !record) return false
  const sealed = sealedMaster(await vaultOf(made.secret).seal(master))
  writeLock({ ...record, passkey: { id: made.id, salt: hexOf(salt), ...sealed } })
  return true
}
