import type { Result } from '../domain/result.ts'
import { writeBackup, type BackupError } from '../interchange/backup.ts'
import type { ImportProgress } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'

/** Says in a backup which app wrote it; a test holds it to package.json. */
export const APP_VERSION = '0.1.0'

/** Everything that is recorded, in one file, as of now. */
export function makeBackup(deps: CommandDeps) {
  return (
    business: string,
    options: { readonly onProgress?: (progress: ImportProgress) => void } = {},
  ): Promise<Result<Blob, BackupError>> =>
    writeBackup(deps.ledger.exportSegments(options.onProgress), { created: deps.today(), app: APP_VERSION, business })
}
