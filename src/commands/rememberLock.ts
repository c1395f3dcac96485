import type { BackupLock } from '../domain/backupLock.ts'
import type { BackupDeps } from './backupDeps.ts'
import { orNotSaved } from './saved.ts'

/** Keeps the key of a passphrase for the next backup. Where storage refuses, that one asks again: no reason to lose this one. */
export function rememberLock({ keep }: Pick<BackupDeps, 'keep'>) {
  return async (lock: BackupLock): Promise<void> => {
    await orNotSaved(() => keep.setLock(lock))
  }
}

/** As `rememberLock`, unless the device has one of its own. */
export function rememberFirstLock(deps: Pick<BackupDeps, 'keep'>) {
  return async (lock: BackupLock): Promise<void> => {
    const kept = await orNotSaved(() => deps.keep.lock())
    if (kept.ok && !kept.value) await rememberLock(deps)(lock)
  }
}
