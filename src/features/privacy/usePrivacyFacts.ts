import { useState, useSyncExternalStore } from 'react'
import { useBooksControl } from '../../commands/booksControl.ts'
import { isDay } from '../../domain/day.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { meetingSince } from '../../platform/connections.ts'
import { hostName, isKeptHere } from '../../platform/host.ts'
import { backupMark, lastBackup } from '../../platform/lastBackup.ts'
import { lockChoice } from '../../platform/lockChoice.ts'
import { useBackupKeep } from '../../queries/useBackupKeep.ts'
import { useRole } from '../../queries/useRole.ts'
import { useWhoKnows } from '../../queries/useWhoKnows.ts'
import { readLock } from './lock/lockRecord.ts'
import type { PrivacyFacts } from './parties.ts'

/** How it stands now, out of the settings themselves; undefined while they are read. */
export function usePrivacyFacts(): PrivacyFacts | undefined {
  const { sample } = useBooksControl()
  const format = useFormat()
  const known = useWhoKnows()
  const keep = useBackupKeep()
  const role = useRole()
  const [made] = useState(() => lastBackup(sample))
  const on = backupMark(useSyncExternalStore(made.watch, made.read))?.on
  const [since] = useState(meetingSince)
  const from = useSyncExternalStore(since.watch, since.read)
  const [locking] = useState(lockChoice)
  const lock = useSyncExternalStore(locking.watch, locking.read)
  if (!known || !keep || !role) return undefined
  return {
    ...known,
    host: hostName(),
    isKept: isKeptHere(),
    meetingSince: isDay(from) ? format.day(from) : '',
    backup: isDay(on) ? format.day(on) : '',
    folder: keep.folder && { name: keep.folder.name, locked: keep.lock !== undefined },
    isOwner: role === 'owner',
    isLocked: readLock(lock) !== undefined,
  }
}
