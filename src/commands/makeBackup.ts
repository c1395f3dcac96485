import type { Result } from '../domain/result.ts'
import { writeBackup, type BackupError } from '../interchange/backup.ts'
import type { ImportProgress, NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { orNotSaved } from './saved.ts'

export type MakeBackupError = BackupError | NotSaved

/** Says in a backup which app wrote it; a test holds it to package.json. */
export const APP_VERSION = '0.1.0'

/** Everything that is recorded, in one file, as of now; or why the books cannot be read. */
export function makeBackup(deps: CommandDeps) {
  return async (
    business: string,
    options: { readonly onProgress?: (progress: ImportProgress) => void } = {},
  ): Promise<Result<Blob, MakeBackupError>> => {
    const header = { created: deps.today(), app: APP_VERSION, business }
    const written = await orNotSaved(() => writeBackup(deps.ledger.exportSegments(options.onProgress), header))
    return written.ok ? written.value : written
  }
}
