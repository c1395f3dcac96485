import { useCallback, useState, useSyncExternalStore } from 'react'
import { backupMark, backupMarkText, lastBackup, type BackupMark } from '../../platform/lastBackup.ts'

/** The last backup that this device made, and how to note a new one. */
export function useLastBackup(sample: boolean): readonly [BackupMark | null, (mark: BackupMark) => void] {
  const [choice] = useState(() => lastBackup(sample))
  const text = useSyncExternalStore(choice.watch, choice.read)
  const note = useCallback((mark: BackupMark) => choice.write(backupMarkText(mark)), [choice])
  return [backupMark(text), note]
}
