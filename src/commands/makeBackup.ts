import type { FileLock } from '../domain/backupLock.ts'
import type { Result } from '../domain/result.ts'
import { writeBackup, type BackupBlob, type BackupUnsupported } from '../interchange/backup.ts'
import type { Blobs, HeldBlob } from '../ledger/blobs.ts'
import type { ImportProgress, NotSaved } from '../ledger/ledger.ts'
import type { BlobDeps } from './blobDeps.ts'
import { orNotSaved } from './saved.ts'

export type MakeBackupError = BackupUnsupported | NotSaved

export interface MakeBackupOptions {
  /** Whether photos go into it; unless told otherwise while they are light. */
  readonly photos?: boolean
  /** Of a passphrase; without it whoever has the file can read it. */
  readonly lock?: FileLock | undefined
  readonly onProgress?: (progress: ImportProgress) => void
}

/** Says in a backup which app wrote it; a test holds it to package.json. */
export const APP_VERSION = '0.1.0'

/** Bytes of photos up to which a backup takes them along by itself: a file that can still be sent by mail or chat. */
export const PHOTOS_IN_BACKUP_BYTES = 50_000_000

/** Everything that is recorded, in one file, as of now; or why the books cannot be read. */
export function makeBackup(deps: BlobDeps) {
  return async (business: string, options: MakeBackupOptions = {}): Promise<Result<Blob, MakeBackupError>> => {
    const written = await orNotSaved(async () => {
      const held = await deps.blobs.held()
      const bytes = held.reduce((sum, { size }) => sum + size, 0)
      const included = held.length > 0 && (options.photos ?? bytes <= PHOTOS_IN_BACKUP_BYTES)
      const photos = held.length > 0 ? { photos: { count: held.length, bytes, included } } : {}
      const about = { created: deps.today(), app: APP_VERSION, business, ...photos }
      return writeBackup(deps.ledger.exportSegments(options.onProgress), about, readAll(deps.blobs, held), options.lock)
    })
    return written.ok ? written.value : written
  }
}

async function* readAll(blobs: Blobs, held: readonly HeldBlob[]): AsyncGenerator<BackupBlob> {
  for (const { hash } of held) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time is in memory
    const blob = await blobs.read(hash)
    // It was let go of meanwhile.
    if (blob) yield { hash, ...blob }
  }
}
