import { backupName } from '../interchange/backupName.ts'
import type { BackupDeps } from './backupDeps.ts'
import { makeBackup } from './makeBackup.ts'
import { orNotSaved } from './saved.ts'

/** Copies that stay in the folder. */
const KEEP = 7

/** How a folder of this device is written to (platform/copyFolder.ts). */
export interface CopyFolders {
  readonly mayWrite: (folder: FileSystemDirectoryHandle) => Promise<boolean>
  readonly write: (folder: FileSystemDirectoryHandle, name: string, file: Blob) => Promise<boolean>
  readonly prune: (folder: FileSystemDirectoryHandle, series: RegExp, keep: number) => Promise<void>
}

export type CopyOutcome = 'written' | 'not-allowed' | 'failed' | 'no-folder'

/** Leaves a copy of everything in the folder that was chosen for it, one a day, and takes the oldest ones away. */
export function keepCopy(deps: BackupDeps, folders: CopyFolders) {
  return async (business: string): Promise<CopyOutcome> => {
    const kept = await orNotSaved(() => Promise.all([deps.keep.folder(), deps.keep.lock()]))
    if (!kept.ok) return 'failed'
    const [folder, lock] = kept.value
    if (!folder) return 'no-folder'
    if (!(await folders.mayWrite(folder))) return 'not-allowed'
    const file = await makeBackup(deps)(business, { lock })
    if (!file.ok) return 'failed'
    const name = backupName(business, deps.today())
    if (!(await folders.write(folder, `${name}.aldia`, file.value))) return 'failed'
    const series = new RegExp(`^${name.slice(0, -10)}\\d{4}-\\d\\d-\\d\\d\\.aldia$`)
    await folders.prune(folder, series, KEEP)
    return 'written'
  }
}
